import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { adoptRisks } from '../../../../../shared/commands/adopt-risks.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { focusBeside } from '../../../../ui/focus-beside.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { useProposedRisks } from '../use-risks.ts';
import styles from './map-view.module.css';

const FIRST = 5;

/** Risks of the catalogue that weak answers of the checklist point to, each with why. */
export function ProposalPanel() {
  const proposed = useProposedRisks();
  const question = useWorkbook((w) => w.question);
  const { shown, toggle } = useFirst(proposed, FIRST);
  const adopt = (ids: readonly string[], button: Element) => {
    const focusNext = focusBeside(button);
    commit((workbook) => adoptRisks(workbook, ids)).then(focusNext, showRefusal);
  };
  return (
    <Panel
      title={
        proposed.length === 0
          ? 'Proposed because of weak answers'
          : `Weak answers point to ${proposed.length} more`
      }
      aside={
        proposed.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={(event) =>
              adopt(
                proposed.map(({ risk }) => risk.id),
                event.currentTarget,
              )
            }
          >
            Take over all {proposed.length}
          </Button>
        )
      }
    >
      {proposed.length === 0 && (
        <p className={styles.quiet}>
          No answer that counts at level 2 or lower points to a risk that is missing here.
        </p>
      )}
      <ul className={styles.proposals} aria-label="Proposed risks">
        {shown.map(({ risk, because }) => (
          <li key={risk.id} className={styles.proposal}>
            <div>
              <p>
                <span className={styles.number}>{risk.id}</span> {risk.name}
              </p>
              <p className={styles.because}>
                Because{' '}
                {because.map((weak, index) => (
                  <span key={weak.question}>
                    {index > 0 && ', '}
                    <Link
                      href={rowPath('question', weak.question) ?? ''}
                      title={question[weak.question]?.text}
                    >
                      {weak.question}
                    </Link>{' '}
                    counts at {formatPlain(weak.level)}
                  </span>
                ))}
              </p>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={`Take over ${risk.id} ${risk.name}`}
              onClick={(event) => adopt([risk.id], event.currentTarget)}
            >
              Take over
            </Button>
          </li>
        ))}
      </ul>
      <ShowAll toggle={toggle} />
    </Panel>
  );
}
