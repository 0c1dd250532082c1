import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { adoptRequirements } from '../../../../shared/commands/adopt-requirements.ts';
import type { CatalogueRequirement } from '../../../../shared/content/security/catalogue.ts';
import type { ProposedRequirement } from '../../../../shared/domain/security/propose-requirements.ts';
import type { SecurityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import {
  SECURITY_TRIGGERS,
  type SecurityTrigger,
} from '../../../../shared/domain/security/security-triggers.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { focusBeside } from '../../../ui/focus-beside.ts';
import { Panel } from '../../../ui/panel.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { explainDerivation } from './explain-security.ts';
import { familyLabel } from './requirement-look.ts';
import styles from './security.module.css';

type Proposed = ProposedRequirement<CatalogueRequirement>;

interface ProposedViewProps {
  readonly security: SecurityCoverage;
  readonly proposed: readonly Proposed[];
}

/** What the facts of this engagement ask for and what is not there yet, fact by fact with why. */
export function ProposedView({ security, proposed }: ProposedViewProps) {
  const adopt = (list: readonly Proposed[], button: Element) => {
    const focusNext = focusBeside(button);
    commit((workbook) =>
      adoptRequirements(
        workbook,
        list.map(({ requirement }) => requirement.id),
      ),
    ).then(focusNext, showRefusal);
  };
  // Each stands once, with the fact that says most.
  const byFact = SECURITY_TRIGGERS.map(({ value, label }) => ({
    label,
    trigger: security.triggers.find(({ name }) => name === value),
    list: proposed.filter(({ because }) => because[0]?.name === value),
  }))
    .filter(({ list }) => list.length > 0)
    // What is asked of everybody says least.
    .sort((a, b) => Number(a.trigger?.name === 'always') - Number(b.trigger?.name === 'always'));
  return (
    <div className={styles.view}>
      <div className={styles.headline}>
        <p>
          {proposed.length === 0
            ? 'Everything that the facts of this engagement ask for is among the requirements.'
            : `The facts of this engagement ask for ${proposed.length} more ${proposed.length === 1 ? 'requirement' : 'requirements'}.`}
          <ExplainButton what="What applies here" explain={() => explainDerivation(security)} words />
        </p>
        {proposed.length > 1 && (
          <Button size="xs" onClick={(event) => adopt(proposed, event.currentTarget)}>
            Take over all {proposed.length}
          </Button>
        )}
      </div>
      {byFact.map(({ label, trigger, list }) => (
        <Panel
          key={label}
          title={`${label} (${list.length})`}
          aside={
            list.length > 1 && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Take over all ${list.length} of ${label}`}
                onClick={(event) => adopt(list, event.currentTarget)}
              >
                Take over all {list.length}
              </Button>
            )
          }
        >
          {trigger && <Because trigger={trigger} />}
          <ul className={styles.proposals} aria-label={label}>
            {list.map((one) => (
              <ProposalItem key={one.requirement.id} {...one} onAdopt={(button) => adopt([one], button)} />
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}

/** Why it applies, with the touchpoints that are named as ways there. */
function Because({ trigger }: { readonly trigger: SecurityTrigger }) {
  const touchpoints = useWorkbook((w) => w.touchpoint);
  return (
    <p className={styles.because}>
      Because{' '}
      {trigger.because.split(/(“[^”]*”)/).map((part, index) => {
        const id = trigger.touchpoints.find((one) => part === `“${touchpoints[one]?.name}”`);
        return id === undefined ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
          <Link key={index} href={rowPath('touchpoint', id) ?? ''}>
            {part}
          </Link>
        );
      })}
      .
    </p>
  );
}

function ProposalItem({
  requirement: { name, wording, source, family, knock_out },
  onAdopt,
}: Proposed & { readonly onAdopt: (button: Element) => void }) {
  return (
    <li className={styles.proposal}>
      <div>
        <p className={styles.name}>
          {name} {knock_out && <span className={styles.knock}>Knock-out</span>}
        </p>
        <p>{wording}</p>
        <p className={styles.detail}>
          {familyLabel(family)}: {source}
        </p>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={`Take over ${name}`}
        onClick={(event) => onAdopt(event.currentTarget)}
      >
        Take over
      </Button>
    </li>
  );
}
