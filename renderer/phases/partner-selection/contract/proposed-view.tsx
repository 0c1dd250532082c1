import { Button } from '@mantine/core';
import { IconLink, IconPlus } from '@tabler/icons-react';
import { adoptClauses } from '../../../../shared/commands/contract/adopt-clauses.ts';
import { CLAUSE_REASONS } from '../../../../shared/domain/contract/clause-reasons.ts';
import type { ProposedClause } from '../../../../shared/domain/contract/propose-clauses.ts';
import { CLAUSE_AREAS } from '../../../../shared/model/selection-lists.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { focusBeside } from '../../../ui/focus-beside.ts';
import { Panel } from '../../../ui/panel.tsx';
import { commit } from '../../../workbook/store.ts';
import styles from './contract.module.css';

/** What this engagement asks a contract to settle and what is not there yet, each with why. */
export function ProposedView({ proposed }: { readonly proposed: readonly ProposedClause[] }) {
  const adopt = (list: readonly ProposedClause[], button: Element) => {
    const focusNext = focusBeside(button);
    commit((workbook) => adoptClauses(workbook, list)).then(focusNext, showRefusal);
  };
  const groups = CLAUSE_REASONS.map(({ value, label }) => ({
    label,
    // Each stands once, with the reason that says most.
    list: proposed.filter(({ because }) => because[0]?.kind === value),
  })).filter(({ list }) => list.length > 0);
  const links = proposed.filter(({ there }) => there).length;
  return (
    <div className={styles.view}>
      <div className={styles.headline}>
        <p>{headlineOf(proposed.length - links, links)}</p>
        {proposed.length > 1 && (
          <Button size="xs" onClick={(event) => adopt(proposed, event.currentTarget)}>
            Take over all {proposed.length}
          </Button>
        )}
      </div>
      {groups.map(({ label, list }) => (
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
          <ul className={styles.proposals} aria-label={label}>
            {list.map((one) => (
              <ProposalItem key={one.clause.id} {...one} onAdopt={(button) => adopt([one], button)} />
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}

function headlineOf(clauses: number, links: number): string {
  if (clauses + links === 0)
    return 'Everything that this engagement asks for is among the clauses, and each is linked.';
  const first = clauses === 0 ? '' : `${clauses} more ${clauses === 1 ? 'clause' : 'clauses'}`;
  const second = links === 0 ? '' : `links to ${links} that ${links === 1 ? 'is' : 'are'} there`;
  return `This engagement asks for ${[first, second].filter(Boolean).join(' and ')}.`;
}

function ProposalItem({
  clause: { name, area, need, position_wanted },
  there,
  because,
  onAdopt,
}: ProposedClause & { readonly onAdopt: (button: Element) => void }) {
  const areaName = CLAUSE_AREAS.find(({ value }) => value === area)?.label ?? area;
  // Every contract says nothing beside a reason of its own.
  const said = because.filter(({ kind }) => kind !== 'always' || because.length === 1);
  return (
    <li>
      <div>
        <p className={styles.name}>{name}</p>
        {!there && <p>{position_wanted}</p>}
        <p className={styles.detail}>Because {said.map((one) => one.because).join('; ')}.</p>
        <p className={styles.detail}>
          {areaName}, {need === 'must' ? 'a must' : 'wanted'}
        </p>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={there ? <IconLink size={14} aria-hidden /> : <IconPlus size={14} aria-hidden />}
        aria-label={`${there ? 'Link' : 'Take over'} ${name}`}
        onClick={(event) => onAdopt(event.currentTarget)}
      >
        {there ? 'Link' : 'Take over'}
      </Button>
    </li>
  );
}
