import type { RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import type { CountedRisk } from '../../../../shared/domain/risk/counted-risk.ts';
import { calculated } from '../../cells/calculated.ts';
import type { Column } from '../../layout/table.ts';
import { placeBefore, placeCounted, riskMark } from './place-columns.ts';

/** One of the 25 cells, and the risks that stand in it. */
export interface HeatCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly counted: readonly CountedRisk[];
  readonly before: readonly CountedRisk[];
}

/** The two pictures: what counts, and how it was before controls. */
export const HEAT_MAPS = [
  { key: 'counted', title: 'What counts', place: 'rsk_PlaceCounted', slot: 'rsk_SlotCounted' },
  { key: 'before', title: 'Before controls', place: 'rsk_PlaceBefore', slot: 'rsk_SlotBefore' },
] as const;

export type HeatMap = (typeof HEAT_MAPS)[number];

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** Most risks that one cell names; the rest is a number. */
export const MOST_NAMED = 8;

/** The cells row by row, the highest impact first. */
export function heatCells({ list }: RiskAssessment): readonly HeatCell[] {
  return LEVELS.toReversed().flatMap((impact) =>
    LEVELS.map((likelihood) => {
      const here = `${likelihood}|${impact}`;
      return {
        likelihood,
        impact,
        counted: list.filter((one) => placeCounted(one) === here),
        before: list.filter((one) => placeBefore(one) === here),
      };
    }),
  );
}

type CellColumn = Column<HeatCell>;

/** A count over a register that may be empty: its columns are then one cell, which not every program counts in. */
export function orNone(count: string): string {
  return `IFERROR(${count},0)`;
}

/** The figures behind the pictures: the score of each cell, and how many risks stand in it. */
export const HEAT_COLUMNS: readonly CellColumn[] = [
  {
    key: 'likelihood',
    header: 'Likelihood',
    width: 18,
    look: 'key',
    align: 'center',
    value: ({ likelihood }) => likelihood,
  },
  { key: 'impact', header: 'Impact', width: 30, look: 'key', align: 'center', value: ({ impact }) => impact },
  {
    key: 'score',
    header: 'Score',
    width: 30,
    look: 'calculated',
    align: 'center',
    value: ({ likelihood, impact }, cell) =>
      calculated(`${cell('likelihood')}*${cell('impact')}`, likelihood * impact),
  },
  ...HEAT_MAPS.map(
    ({ key, title, place }): CellColumn => ({
      key,
      header: `Risks: ${title.toLowerCase()}`,
      width: 30,
      look: 'calculated',
      align: 'center',
      name: `hmp_${key === 'counted' ? 'Counted' : 'Before'}`,
      value: (row, cell) =>
        calculated(orNone(`COUNTIF(${place},${cell('likelihood')}&"|"&${cell('impact')})`), row[key].length),
    }),
  ),
];

/** What a cell of a picture says: its risks in their order, and how many more there are. */
export function heatText(found: readonly CountedRisk[]): string {
  const named = found.slice(0, MOST_NAMED).map(({ risk }) => riskMark(risk));
  return [...named, ...(found.length > MOST_NAMED ? [`+${found.length - MOST_NAMED} more`] : [])].join('\n');
}

/**
 * The same as a formula.
 *
 * @param here the place as a formula, such as `1&"|"&5`
 * @param all the cell with the number of risks there
 */
export function heatFormula({ slot }: HeatMap, here: string, all: string): string {
  const named = Array.from(
    { length: MOST_NAMED },
    (_, index) => `IFERROR(CHAR(10)&INDEX(rsk_Mark,MATCH(${here}&" | ${index + 1}",${slot},0)),"")`,
  );
  const more = `IF(${all}>${MOST_NAMED},CHAR(10)&"+"&(${all}-${MOST_NAMED})&" more","")`;
  return `IF(${all}=0,"",MID(${named.join('&')}&${more},2,5000))`;
}
