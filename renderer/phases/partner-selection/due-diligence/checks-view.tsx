import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { checkRating } from '../../../../shared/domain/due-diligence/check-rating.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { VendorCheckItem } from '../../../../shared/model/tables/vendor-check-item.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { formatScore } from '../../../ui/format-score.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { CheckFormPart } from './check-form-part.tsx';

interface ChecksViewProps {
  readonly asked: string | null;
  readonly path: string;
}

const NAMES = [
  'name',
  'vendor',
  'kind',
  'progress',
  'held_on',
  'rating',
  'owner',
  'finding',
  'criteria',
  'evidence',
];

/** Every reference call, visit, test and check, with its form in the details. */
export function ChecksView({ asked, path }: ChecksViewProps) {
  const [, navigate] = useLocation();
  const checks = useWorkbook((w) => w.vendor_check);
  const items = useWorkbook((w) => w.vendor_check_item);
  const byCheck = useMemo(() => groupBy(Object.values(items), ({ vendor_check }) => vendor_check), [items]);
  const columns = useMemo(() => checkColumns(byCheck), [byCheck]);
  const all = Object.values(checks);
  const done = all.filter(({ progress }) => progress === 'done').length;
  const refused = all.filter(({ progress }) => progress === 'refused').length;
  return (
    <RegisterSplit
      table="vendor_check"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        all.length > 0 && (
          <Counts
            counts={[
              { figure: done, words: `of ${all.length} done` },
              ...(refused > 0 ? [{ figure: refused, words: 'refused', bad: true }] : []),
            ]}
          />
        )
      }
      extra={(id) => {
        const check = checks[id];
        return check && <CheckFormPart key={id} check={check} items={byCheck.get(id) ?? NONE} />;
      }}
      emptyText="No checks yet. Plan two reference calls and a visit for each vendor on the short list; the questions are ready in the details."
    />
  );
}

const NONE: readonly VendorCheckItem[] = [];

function checkColumns(byCheck: ReadonlyMap<string, readonly VendorCheckItem[]>): readonly GridColumn[] {
  const mean = ({ id }: AnyRow) => checkRating(byCheck.get(id) ?? NONE);
  const fields = fieldColumns(tableOf('vendor_check'), NAMES, {
    name: { width: 260 },
    vendor: { width: 150 },
    kind: { width: 150 },
    progress: {
      width: 120,
      tone: ({ progress }) => (progress === 'done' ? 'good' : progress === 'refused' ? 'bad' : null),
    },
    finding: { width: 320 },
  });
  const at = NAMES.indexOf('rating') + 1;
  return [
    ...fields.slice(0, at),
    {
      key: 'check_mean',
      header: 'Mean of the form',
      help: 'Mean rating of the answers; a proposal for the check as a whole.',
      section: 'What counts',
      width: 140,
      value: mean,
      text: (row) => {
        const value = mean(row);
        return value === null ? '' : formatScore(value);
      },
    },
    ...fields.slice(at),
  ];
}
