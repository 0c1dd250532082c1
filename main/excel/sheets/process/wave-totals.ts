import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

/** One wave of the plan; `null` is what stays. */
export interface WaveTotal {
  readonly wave: number | null;
  readonly count: number;
  readonly fte: number;
  readonly share01: number;
  readonly state: string;
}

const FEWEST_WAVES = 3;
const WITHIN = '✓ Within the limit';
const ABOVE = '! Above the limit: something was put here by hand';

/** Every wave up to the last one in use, and what stays. */
export function waveTotals({ audits: { plan, list } }: Pick<Book, 'audits'>): readonly WaveTotal[] {
  const last = Math.max(FEWEST_WAVES, ...plan.waves.map(({ wave }) => wave));
  const moving = new Map(plan.waves.map((wave) => [wave.wave, wave]));
  const totals = Array.from({ length: last }, (_, index): WaveTotal => {
    const wave = index + 1;
    return {
      wave,
      count: plan.moves.filter((move) => move.wave === wave).length,
      fte: moving.get(wave)?.fte ?? 0,
      share01: moving.get(wave)?.share01 ?? 0,
      state: wave > 1 || plan.firstWaveLimit === null ? '' : plan.firstWaveOver ? ABOVE : WITHIN,
    };
  });
  const stays = plan.totalFte - totals.reduce((sum, { fte }) => sum + fte, 0);
  return [
    ...totals,
    {
      wave: null,
      count: list.length - plan.moves.length,
      fte: stays,
      share01: plan.totalFte === 0 ? 0 : stays / plan.totalFte,
      state: '',
    },
  ];
}

type TotalColumn = Column<WaveTotal>;

/** They share their columns with the list of processes below. */
export const WAVE_TOTAL_COLUMNS: readonly TotalColumn[] = [
  {
    key: 'wave',
    header: 'Wave',
    width: 12,
    look: 'key',
    align: 'center',
    value: ({ wave }) => wave ?? 'Stays',
  },
  {
    key: 'state',
    header: 'Limit',
    width: 44,
    look: 'calculated',
    value: ({ wave, state }, c) =>
      wave === 1
        ? calculated(
            `IF(ISNUMBER(limit_Wave1),IF(ROUND(${c('fte')},9)>ROUND(limit_Wave1,9),"${ABOVE}","${WITHIN}"),"")`,
            state,
          )
        : null,
  },
  total(
    'count',
    'Processes',
    (c, wave) => (wave === null ? `COUNTIF(wav_Wave,"–")` : `COUNTIF(wav_Wave,${c('wave')})`),
    ({ count }) => count,
    '0',
  ),
  total(
    'fte',
    'Workload in FTE',
    (c, wave) => (wave === null ? 'SUMIFS(wav_FTE,wav_Wave,"–")' : `SUMIFS(wav_FTE,wav_Wave,${c('wave')})`),
    ({ fte }) => fte,
    '0.0',
  ),
  total(
    'share',
    'Share of workload',
    (c) => `IF(fte_Processes=0,0,${c('fte')}/fte_Processes)`,
    ({ share01 }) => share01,
    '0%',
  ),
];

function total(
  key: string,
  header: string,
  formula: (cell: CellOf, wave: number | null) => string,
  value: (total: WaveTotal) => number,
  format: string,
): TotalColumn {
  return {
    key,
    header,
    width: 12,
    look: 'calculated',
    align: 'center',
    format,
    value: (line, cell) => calculated(formula(cell, line.wave), value(line)),
  };
}
