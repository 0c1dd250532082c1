import { PROCESS_STATUSES } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import type { PlannedMove } from '../../../../shared/domain/sourcing/process/plan-waves.ts';
import { calculated, UNKNOWN } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import type { ProcessLine } from './process-line.ts';
import { labelled } from './process-results.ts';

/** A place in the order of moving, and the process that takes it now. */
export interface WavePlace {
  readonly line: ProcessLine;
  /** Workload that wave 1 carries before this process is looked at, in FTE. */
  readonly carried: number;
}

/** The places in order, with the running workload of wave 1. */
export function wavePlaces(lines: readonly ProcessLine[]): readonly WavePlace[] {
  const ranked = [...lines].sort((a, b) => a.rank - b.rank);
  let carried = 0;
  for (const { move } of ranked)
    if (move?.because === 'by-hand' && move.wave === 1) carried += move.audit.fte ?? 0;
  return ranked.map((line) => {
    const place = { line, carried };
    if (line.move?.because === 'ready') carried += line.audit.fte ?? 0;
    return place;
  });
}

/** Why a process is in its wave, in the words of the sheet. */
export const WHY: Readonly<Record<PlannedMove['because'] | 'stays', string>> = {
  'by-hand': 'Set by hand',
  ready: 'Ready now',
  'after-fixing': 'After fixing',
  'first-wave-full': 'Wave 1 is full',
  'workload-unknown': 'Workload unknown',
  stays: 'Stays for now',
};

type WaveColumn = Column<WavePlace>;

/**
 * One row per process in the order of moving. Wave 1 fills from the top: each row looks at what the rows above it
 * carry, as the plan of the app does.
 *
 * @param first the table's first row, which starts with what people put into wave 1 by hand.
 */
export function waveColumns(first: number): readonly WaveColumn[] {
  return [
    {
      key: 'rank',
      header: 'Rank',
      width: 12,
      look: 'key',
      align: 'center',
      name: 'wav_Rank',
      value: (_, __, row) => row - first + 1,
    },
    calc('process', 'Process', 44, of('Name'), ({ line }) => line.audit.process.name, { align: 'left' }),
    calc('outcome', 'Outcome', 19, of('Status'), ({ line }) => labelled(line.audit.status) ?? UNKNOWN, {
      align: 'left',
    }),
    calc('index', 'Ranking index', 12, of('Index'), ({ line }) => line.audit.index ?? UNKNOWN, FIGURE),
    calc('fte', 'Workload in FTE', 12, of('FTE'), ({ line }) => line.audit.fte ?? UNKNOWN, {
      ...FIGURE,
      name: 'wav_FTE',
    }),
    calc(
      'hand',
      'Wave set by hand',
      12,
      (c) => `IF(SUM(${of('HandWave')(c)})>0,${of('HandWave')(c)},"")`,
      ({ line }) => line.audit.process.wave,
    ),
    calc(
      'carried',
      'In wave 1 before it, FTE',
      13,
      (c, row) => (row === first ? 'SUMIFS(prc_FTE,prc_HandWave,1)' : runningFormula(c, row)),
      ({ carried }) => carried,
      FIGURE,
    ),
    calc('wave', 'Wave', 10, waveFormula, ({ line }) => line.move?.wave ?? UNKNOWN, { name: 'wav_Wave' }),
    calc('why', 'Why', 20, whyFormula, ({ line }) => WHY[line.move?.because ?? 'stays'], {
      align: 'left',
    }),
    calc('place', 'Row in the audit', 10, (c) => `MATCH(${c('rank')},prc_Rank,0)`, placeOf, {
      hidden: true,
    }),
    calc('code', 'Status number', 10, of('StatusCode'), ({ line }) => codeOf(line), { hidden: true }),
  ];
}

const FIGURE = { format: '0.0' };
const placeOf = ({ line }: WavePlace) => line.place;
const of = (column: string) => (cell: CellOf) => `INDEX(prc_${column},${cell('place')})`;

function codeOf({ audit }: ProcessLine): number | null {
  return audit.status === null ? null : PROCESS_STATUSES.findIndex(({ value }) => value === audit.status) + 1;
}

function runningFormula(cell: CellOf, row: number): string {
  const above = (key: string) => cell(key).replace(/\d+$/, String(row - 1));
  return `${above('carried')}+IF(${above('why')}="${WHY.ready}",SUM(${above('fte')}),0)`;
}

/** 1 move now, 2 fix first: the numbers of the first two outcomes. Everything else stays. */
function planned(cell: CellOf, results: readonly [string, string, string, string, string, string]): string {
  const [byHand, fixing, stays, unknown, full, ready] = results;
  const code = cell('code');
  const over = `ROUND(${cell('carried')}+SUM(${cell('fte')}),9)>ROUND(limit_Wave1,9)`;
  const limited = `IF(NOT(ISNUMBER(${cell('fte')})),${unknown},IF(${over},${full},${ready}))`;
  return `IF(ISNUMBER(${cell('hand')}),${byHand},IF(${code}=2,${fixing},IF(${code}<>1,${stays},IF(ISNUMBER(limit_Wave1),${limited},${ready}))))`;
}

function waveFormula(cell: CellOf): string {
  return planned(cell, [cell('hand'), '2', '"–"', '2', '2', '1']);
}

function whyFormula(cell: CellOf): string {
  const words = (
    ['by-hand', 'after-fixing', 'stays', 'workload-unknown', 'first-wave-full', 'ready'] as const
  ).map((why) => `"${WHY[why]}"`);
  return planned(cell, words as unknown as Parameters<typeof planned>[1]);
}

function calc(
  key: string,
  header: string,
  width: number,
  formula: (cell: CellOf, row: number) => string,
  value: (place: WavePlace) => number | string | null,
  more: Partial<WaveColumn> = {},
): WaveColumn {
  return {
    key,
    header,
    width,
    look: 'calculated',
    align: 'center',
    value: (place, cell, row) => calculated(formula(cell, row), value(place), ''),
    ...more,
  };
}
