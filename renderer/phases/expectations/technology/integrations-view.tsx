import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Integration } from '../../../../shared/model/tables/integration.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

interface IntegrationsViewProps {
  readonly today: string;
  readonly asked: string | null;
  readonly path: string;
}

/** What has to go across between the systems of both companies, by when, and whether it was tried. */
export function IntegrationsView({ today, asked, path }: IntegrationsViewProps) {
  const [, navigate] = useLocation();
  const rows = useWorkbook((w) => w.integration);
  const columns = useMemo(() => integrationColumns(today), [today]);
  const kept = Object.values(rows).filter(({ status }) => status !== 'dropped');
  const tested = kept.filter((row) => !isUntested(row)).length;
  const unowned = kept.filter(({ owner }) => owner === null).length;
  return (
    <RegisterSplit
      table="integration"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        kept.length > 0 && (
          <Counts
            counts={[
              { figure: tested, words: `of ${kept.length} tried with real cases` },
              ...(unowned > 0 ? [{ figure: unowned, words: 'without an owner', bad: true }] : []),
            ]}
          />
        )
      }
      emptyText="No integrations yet. Add what a partner needs from your systems, and what has to come back."
    />
  );
}

function isUntested({ status, tested_on }: Integration): boolean {
  return status !== 'live' && tested_on === null;
}

function integrationColumns(today: string): readonly GridColumn[] {
  const of = (row: AnyRow) => row as unknown as Integration;
  const late = (row: AnyRow) => {
    const one = of(row);
    return isUntested(one) && one.status !== 'dropped' && one.needed_on !== null && one.needed_on < today;
  };
  return fieldColumns(
    tableOf('integration'),
    [
      'name',
      'status',
      'from_system',
      'to_system',
      'data',
      'method',
      'channels',
      'shared_history',
      'personal_data',
      'owner',
      'partner_owner',
      'needed_on',
      'tested_on',
      'note',
    ],
    {
      name: { width: 300 },
      from_system: { width: 170 },
      to_system: { width: 190 },
      data: { width: 320 },
      channels: { width: 240 },
      note: { width: 260 },
      needed_on: { tone: (row) => (late(row) ? 'bad' : null) },
    },
  );
}
