import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { tableColumns } from '../table-columns.ts';
import styles from './boundary.module.css';
import { StatementPanel } from './statement-panel.tsx';

interface BoundaryViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Who owns what, subject by subject, and the statement that is put together from it. */
export function BoundaryView({ asked, path }: BoundaryViewProps) {
  const [, navigate] = useLocation();
  const boundary = useWorkbook((w) => w.boundary);
  const rows = Object.values(boundary);
  const open = rows.filter(({ at_the_end }) => at_the_end.trim() === '').length;
  const columns = useMemo(
    () =>
      tableColumns('boundary', [], {
        name: { width: 250 },
        client_part: { width: 270 },
        partner_part: { width: 270 },
        at_the_end: { width: 270, tone: (row) => (row.at_the_end === '' ? 'attention' : null) },
      }),
    [],
  );
  return (
    <div className={styles.view}>
      <div className={styles.register}>
        <RegisterSplit
          table="boundary"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          toolbar={
            <Counts
              counts={[
                { figure: rows.length, words: rows.length === 1 ? 'subject' : 'subjects' },
                { figure: open, words: 'without what happens at the end', bad: open > 0 },
              ]}
            />
          }
          emptyText="No subjects yet. Add usual ones from the list, and say who owns each when the contract ends."
        />
      </div>
      <StatementPanel />
    </div>
  );
}
