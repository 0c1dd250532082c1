import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { isProven } from '../../../../shared/domain/risk/counted-risk.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Control } from '../../../../shared/model/tables/control.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { controlLook } from './control-look.ts';

interface ControlsViewProps {
  readonly today: string;
  readonly asked: string | null;
  readonly path: string;
}

/** Everything that makes a risk smaller, and whether something shows that it works. */
export function ControlsView({ today, asked, path }: ControlsViewProps) {
  const [, navigate] = useLocation();
  const controls = useWorkbook((w) => w.control);
  const columns = useMemo(() => controlColumns(today), [today]);
  const all = Object.values(controls);
  const proven = all.filter(isProven).length;
  const unproven = all.filter((one) => one.status === 'in-place' && !isProven(one)).length;
  return (
    <RegisterSplit
      table="control"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        all.length > 0 && (
          <Counts
            counts={[
              { figure: proven, words: `of ${all.length} proven` },
              ...(unproven > 0 ? [{ figure: unproven, words: 'in place without evidence', bad: true }] : []),
            ]}
          />
        )
      }
      emptyText="No controls yet. Add them here, or at each risk."
    />
  );
}

function controlColumns(today: string): readonly GridColumn[] {
  const of = (row: AnyRow) => row as unknown as Control;
  const late = (row: AnyRow) => {
    const { status, due } = of(row);
    return status === 'planned' && due !== null && due < today;
  };
  const [first, ...fields] = fieldColumns(
    tableOf('control'),
    ['name', 'risk', 'status', 'evidence', 'owner', 'due'],
    {
      name: { width: 360 },
      risk: { width: 320 },
      evidence: { width: 360 },
      due: { tone: (row) => (late(row) ? 'bad' : null) },
    },
  );
  if (!first) throw new Error('A control has no fields.');
  return [
    first,
    {
      key: 'control_standing',
      header: 'Makes it smaller',
      help: 'Only a control in place, with evidence, lets the rating after controls count.',
      section: 'What counts',
      width: 176,
      value: (row) => controlLook(of(row)).label,
      text: (row) => controlLook(of(row)).label,
      tone: (row) => {
        const { tone } = controlLook(of(row));
        return tone === 'none' ? null : tone;
      },
    },
    ...fields,
  ];
}
