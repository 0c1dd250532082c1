import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { FLAG_LACKS, flagLacks } from '../../../../shared/domain/due-diligence/flag-lacks.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { RedFlag } from '../../../../shared/model/tables/red-flag.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import { today } from '../../../ui/today.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { RedFlagResult } from './red-flag-result.tsx';
import type { CheckedVendor } from './use-due-diligence.ts';

interface RedFlagsViewProps {
  readonly checked: readonly CheckedVendor[];
  readonly asked: string | null;
  readonly path: string;
}

const NAMES = ['name', 'vendor', 'severity', 'state', 'owner', 'due', 'found_in', 'found_on', 'reason'];

/** What gave cause for concern about a vendor, and what has become of it. */
export function RedFlagsView({ checked, asked, path }: RedFlagsViewProps) {
  const [, navigate] = useLocation();
  const flags = useWorkbook((w) => w.red_flag);
  const columns = useMemo(() => {
    const lacks = (row: AnyRow) =>
      flagLacks(row as unknown as RedFlag, today())
        .map((lack) => FLAG_LACKS.find(({ value }) => value === lack)?.label ?? lack)
        .join(', ');
    const fields = fieldColumns(tableOf('red_flag'), NAMES, {
      name: { width: 360 },
      vendor: { width: 150 },
      severity: {
        width: 140,
        tone: ({ severity, state }) => (severity === 'stop' && state !== 'cleared' ? 'bad' : null),
      },
      state: {
        width: 150,
        tone: ({ state }) => (state === 'cleared' ? 'good' : state === 'confirmed' ? 'bad' : null),
      },
      reason: { width: 320 },
    });
    return [
      ...fields.slice(0, 4),
      {
        key: 'flag_lacks',
        header: 'To look at',
        help: 'Whether an open flag has an owner and a day, and whether the day has come and gone.',
        section: 'What counts',
        width: 190,
        value: lacks,
        tone: (row: AnyRow) => (lacks(row) === '' ? null : ('attention' as const)),
      },
      ...fields.slice(4),
    ];
  }, []);
  const all = Object.values(flags);
  const open = all.filter(({ state }) => state === 'open').length;
  const stops = checked.reduce((sum, { standing }) => sum + standing.stops.length, 0);
  return (
    <RegisterSplit
      table="red_flag"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        all.length > 0 && (
          <Counts
            counts={[
              { figure: open, words: `of ${all.length} open` },
              ...(stops > 0
                ? [{ figure: stops, words: stops === 1 ? 'stops a vendor' : 'stop vendors', bad: true }]
                : []),
            ]}
          />
        )
      }
      extra={(id) => {
        const flag = flags[id];
        return flag && <RedFlagResult flag={flag} />;
      }}
      emptyText="No red flags. Write down what makes you pause, even when it turns out to be nothing: cleared with a reason is worth more than never asked."
    />
  );
}
