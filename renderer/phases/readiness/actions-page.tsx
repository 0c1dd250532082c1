import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { actionColumns } from './actions/action-columns.ts';
import { ActionCounts } from './actions/action-counts.tsx';
import styles from './actions/actions.module.css';
import { today } from './actions/count-actions.ts';

/** Everything that somebody will do before work moves. */
export function ActionsPage() {
  const { action: asked } = useParams<{ action?: string }>();
  const [, navigate] = useLocation();
  const actions = useWorkbook((w) => w.action);
  const now = today();
  const columns = useMemo(() => actionColumns(now), [now]);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Actions"
        purpose="What somebody will do before work moves: one owner, one day, and what done looks like."
        crumbs={['Readiness']}
      />
      <RegisterSplit
        table="action"
        columns={columns}
        asked={asked ?? null}
        onClosed={() => navigate('/readiness/actions', { replace: true })}
        toolbar={<ActionCounts actions={actions} today={now} />}
        emptyText="Nothing to do yet. The process audit proposes actions for what is missing, or add your own."
      />
      <Guidance title="A good action">
        <p>
          It begins with a verb, has one owner and one day, and its note says how anyone can see that it is
          done.
        </p>
      </Guidance>
      <Guidance title="Where actions come from">
        <p>
          The process audit proposes one for each missing artefact. When it is done, rate the process again:
          the rating moves the result, not the tick.
        </p>
      </Guidance>
    </div>
  );
}
