import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';

/** What workshops put aside, and what came of it. */
export function ParkedView({ asked, path }: { readonly asked: string | null; readonly path: string }) {
  const [, navigate] = useLocation();
  const columns = useMemo(
    () =>
      fieldColumns(
        tableOf('parked_point'),
        ['text', 'question', 'owner', 'settled', 'outcome', 'parked_at'],
        { text: { width: 340 }, question: { width: 96 }, parked_at: { readOnly: true, hidden: true } },
      ),
    [],
  );
  return (
    <RegisterSplit
      table="parked_point"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      emptyText="Nothing is parked. In a workshop, P puts a point aside with the question it came up at."
    />
  );
}
