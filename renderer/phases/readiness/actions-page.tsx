import { useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { TableName } from '../../../shared/model/tables.ts';
import { RegisterGrid } from '../../registers/register-grid.tsx';
import { RowPanel } from '../../registers/row-panel.tsx';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { actionColumns } from './actions/action-columns.ts';
import { ActionCounts } from './actions/action-counts.tsx';
import styles from './actions/actions.module.css';
import { today } from './actions/count-actions.ts';
import { DetailsButton } from './details-button.tsx';
import { rowPath } from './row-path.ts';
import { useOpened } from './use-opened.ts';

/** Everything that somebody will do before work moves. */
export function ActionsPage() {
  const { action: asked } = useParams<{ action?: string }>();
  const [, navigate] = useLocation();
  const actions = useWorkbook((w) => w.action);
  const { opened, open, follow, close } = useOpened(asked ?? null);
  const [current, setCurrent] = useState<string | null>(opened);
  const now = today();
  const columns = useMemo(() => actionColumns(now), [now]);
  const shown = opened !== null && actions[opened] ? opened : null;
  const go = (id: string) => {
    follow(id);
    setCurrent(id);
  };
  const openRow = (table: TableName, id: string) => {
    if (table === 'action') return go(id);
    const path = rowPath(table, id);
    if (path !== null) navigate(path);
  };
  return (
    <div className={styles.page}>
      <PageHeader
        title="Actions"
        purpose="What somebody will do before work moves: one owner, one day, and what done looks like."
        crumbs={['Readiness']}
      />
      <div className={styles.split} data-open={shown !== null || undefined}>
        <div className={styles.view}>
          <RegisterGrid
            table="action"
            columns={columns}
            current={current}
            onCurrentChange={(id) => {
              setCurrent(id);
              if (shown !== null && id !== null) follow(id);
            }}
            onOpen={open}
            toolbar={
              <>
                <ActionCounts actions={actions} today={now} />
                <DetailsButton
                  what="action"
                  disabled={current === null}
                  onClick={() => current !== null && open(current)}
                />
              </>
            }
            emptyText="Nothing to do yet. The process audit proposes actions for what is missing, or add your own."
          />
        </div>
        {shown !== null && (
          <div className={styles.side}>
            <RowPanel
              table="action"
              rowId={shown}
              onClose={() => {
                close();
                if (asked !== undefined) navigate('/readiness/actions', { replace: true });
              }}
              onSelect={go}
              onOpen={openRow}
              takesFocus
            />
          </div>
        )}
      </div>
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
