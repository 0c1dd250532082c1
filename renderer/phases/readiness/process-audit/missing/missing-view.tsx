import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { applyEdits } from '../../../../../shared/changes/apply-change.ts';
import type { Edit } from '../../../../../shared/changes/change.ts';
import { actionFor, makeArtefactAction } from '../../../../../shared/commands/make-artefact-action.ts';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ProcessAudits } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import { byIndexThenWorkload } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { StatusMark } from '../status-mark.tsx';
import styles from './missing.module.css';
import { MissingList } from './missing-list.tsx';

interface MissingViewProps {
  readonly audits: ProcessAudits;
  readonly onOpen: (process: string) => void;
}

/** What all processes lack before they can be handed over, those first that would move next. */
export function MissingView({ audits: { list }, onOpen }: MissingViewProps) {
  const action = useWorkbook((w) => w.action);
  const lacking = useMemo(() => list.filter(({ missing }) => missing.length > 0).sort(byUse), [list]);
  const { shown, toggle } = useFirst(lacking, FIRST);
  const total = sumBy(lacking, ({ missing }) => missing.length);
  const open = lacking.flatMap(({ process, missing }) =>
    missing
      .filter((artefact) => actionFor({ action }, process.id, artefact) === null)
      .map((artefact) => ({ process: process.id, artefact })),
  );
  const makeAll = () => {
    const at = new Date().toISOString();
    const made = open.map((one) => ({ ...one, id: uuid(), at }));
    commit((workbook) => {
      const edits: Edit[] = [];
      for (const one of made) edits.push(...makeArtefactAction(applyEdits(workbook, edits), one).edits);
      return { title: `Make ${made.length} actions for missing artefacts`, edits };
    }).catch(showRefusal);
  };
  if (total === 0)
    return (
      <p className={styles.none}>
        Nothing is missing: every process that is rated could be handed over as it is. Ratings of 3 and lower
        in the four readiness factors would appear here.
      </p>
    );
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <p className={styles.sum}>
          {total} {total === 1 ? 'artefact is' : 'artefacts are'} missing in {lacking.length}{' '}
          {lacking.length === 1 ? 'process' : 'processes'}; {total - open.length} of them{' '}
          {total - open.length === 1 ? 'has' : 'have'} an action.
        </p>
        {open.length > 1 && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={makeAll}
          >
            Make {open.length} actions
          </Button>
        )}
      </div>
      {shown.map((audit) => (
        <section key={audit.process.id} className={styles.process} aria-label={audit.process.name}>
          <header className={styles.processHead}>
            <h2 className={styles.name}>
              <button type="button" onClick={() => onOpen(audit.process.id)}>
                {audit.process.name}
              </button>
            </h2>
            <StatusMark status={audit.status} />
            <span className={styles.quiet}>
              {audit.fte === null ? 'workload not known' : `${formatScore(audit.fte)} FTE`}
            </span>
          </header>
          <MissingList audit={audit} />
        </section>
      ))}
      <ShowAll toggle={toggle} />
    </div>
  );
}

/** More processes than this are asked for. */
const FIRST = 40;

/** What would move after fixing comes before what stays; then as the plan ranks. */
function byUse(a: ProcessAudit, b: ProcessAudit): number {
  const stays = ({ status }: ProcessAudit) => Number(status !== 'fix-then-move' && status !== 'move-now');
  return stays(a) - stays(b) || byIndexThenWorkload(a, b);
}
