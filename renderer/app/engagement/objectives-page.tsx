import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import type { AnyRow } from '../../../shared/model/table.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { fieldColumns } from '../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import styles from './register-page.module.css';

/** What the company wants to reach; drivers and measures say which of it they serve. */
export function ObjectivesPage() {
  const { row: asked } = useParams<{ row?: string }>();
  const [, navigate] = useLocation();
  const driver = useWorkbook((w) => w.driver);
  const columns = useMemo(() => {
    const served = (row: AnyRow) =>
      Object.values(driver).filter(({ objective }) => objective === row.id).length;
    return objectiveColumns(served);
  }, [driver]);
  return (
    <div className={styles.page}>
      <PageHeader
        title="Objectives"
        purpose="What the company wants to reach and how anybody will see it. Drivers and measures name the objective that they serve."
        crumbs={['Engagement']}
      />
      <RegisterSplit
        table="objective"
        columns={columns}
        asked={asked ?? null}
        onClosed={() => navigate('/engagement/objectives', { replace: true })}
        emptyText="Write down three to five things that the company wants to reach with its service."
      />
      <Guidance title="A good objective">
        <p>
          It names a result, not a means: “answer in spring as fast as in autumn”, not “find a partner”. Seen
          by says which figure shows it, from where to where, and until when.
        </p>
      </Guidance>
      <Guidance title="Why before drivers">
        <p>
          A reason to hand work over that serves none of the company’s objectives loses its sponsor in the
          first difficult month. Take them from strategy and board papers, and name the source.
        </p>
      </Guidance>
      <Guidance title="How many">
        <p>Three to five. With more of them everything is important and nothing decides.</p>
      </Guidance>
    </div>
  );
}

function objectiveColumns(served: (row: AnyRow) => number): readonly GridColumn[] {
  const [name, ...rest] = fieldColumns(tableOf('objective'), ['name', 'success', 'owner', 'due', 'source'], {
    success: { width: 320 },
    source: { width: 220 },
  });
  if (!name) throw new Error('An objective has no name.');
  return [
    name,
    ...rest,
    {
      key: 'served_by',
      header: 'Drivers',
      help: 'How many drivers name it as the objective that they serve.',
      section: 'Used by',
      width: 84,
      value: served,
      tone: (row) => (served(row) === 0 ? 'quiet' : null),
    },
  ];
}
