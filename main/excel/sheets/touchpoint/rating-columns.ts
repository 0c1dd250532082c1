import type { ProcessFactor } from '../../../../shared/domain/sourcing/process/process-ratings.ts';
import {
  TOUCHPOINT_FACTORS,
  type TouchpointFactor,
} from '../../../../shared/domain/sourcing/touchpoint/touchpoint-ratings.ts';
import { listed } from '../../../../shared/model/list-text.ts';
import { HIGHEST_LEVEL } from '../../../../shared/model/scales.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { stairsFormula } from '../../layout/method-steps.ts';
import type { CellOf } from '../../layout/table.ts';
import { links, step, type TouchpointColumn, type TouchpointLine } from './touchpoint-line.ts';

/** What a touchpoint takes over from its processes; of several the cautious rating counts. */
const TAKEN_OVER = [
  { factor: 'brand', from: 'brand', cautious: 'highest' },
  { factor: 'judgement', from: 'judgement', cautious: 'highest' },
  { factor: 'complexity', from: 'complexity', cautious: 'highest' },
  { factor: 'data', from: 'data', cautious: 'highest' },
  { factor: 'volume', from: 'workload', cautious: 'lowest' },
  { factor: 'repeatability', from: 'repeatable', cautious: 'lowest' },
  { factor: 'documentation', from: 'documentation', cautious: 'lowest' },
] as const satisfies readonly {
  readonly factor: TouchpointFactor;
  readonly from: ProcessFactor;
  readonly cautious: 'highest' | 'lowest';
}[];

/** What stands for "no process tells": below every rating where the highest counts, above where the lowest does. */
const NONE = { highest: 0, lowest: 9 } as const;

/** The ten ratings that count: a person's, otherwise what figures or linked processes say; empty while unknown. */
export function usedColumns(): readonly TouchpointColumn[] {
  return TOUCHPOINT_FACTORS.map((factor, index) => ({
    key: `used_${factor}`,
    header: `Used: ${TABLES.touchpoint.fields[factor].label}`,
    turnedHeader: true,
    width: 5.5,
    look: 'calculated',
    align: 'center',
    ...(index === 0 ? { band: 'Ratings that count' } : {}),
    value: ({ ratings }, cell) => calculated(usedFormula(factor, cell), ratings[factor], ''),
  }));
}

function usedFormula(factor: TouchpointFactor, cell: CellOf): string {
  const own = cell(factor);
  const rule = TAKEN_OVER.find((taken) => taken.factor === factor);
  const over = cell(rule ? `over_${factor}` : factor);
  const inherited = rule ? `IF(AND(${over}>=scale_min,${over}<=scale_max),${over},"")` : '""';
  const fte = cell('fte');
  const otherwise =
    factor === 'volume'
      ? `IF(ISNUMBER(${fte}),${stairsFormula(fte, 'steps_Workload')},${inherited})`
      : inherited;
  return `IF(ISNUMBER(${own}),${own},${otherwise})`;
}

/** Where the linked processes stand in the audit, and what each factor takes over from them. */
export function inheritanceColumns({ workbook, audits }: Book, count: number): readonly TouchpointColumn[] {
  const places = new Map(audits.list.map(({ process }, index) => [process.id, index + 1]));
  const placeOf = ({ touchpoint }: TouchpointLine, link: number) => {
    const id = listed(touchpoint.processes)[link - 1];
    return id === undefined || !workbook.process[id] ? null : (places.get(id) ?? null);
  };
  return [
    ...links(count).map((link) =>
      step(
        `link_${link}`,
        `Row of process ${link} in the audit`,
        (c) => matchFormula(c(`process_${link}`)),
        (line) => placeOf(line, link),
        { folded: true, ...(link === 1 ? { band: 'Workings: taken over from processes' } : {}) },
      ),
    ),
    ...TAKEN_OVER.map(({ factor, from, cautious }) =>
      step(
        `over_${factor}`,
        `From processes: ${TABLES.touchpoint.fields[factor].label.toLowerCase()}`,
        (c) => {
          const each = links(count).map(
            (link) => `IFERROR(INDEX(prc_${from},${c(`link_${link}`)})+0,${NONE[cautious]})`,
          );
          return `${cautious === 'highest' ? 'MAX' : 'MIN'}(${each.join(',')})`;
        },
        ({ audits: linked }) => takenOver(linked, from, cautious),
        // The numbers that mean "none" are shown as a dash.
        { folded: true, format: `[=${NONE[cautious]}]"–";General` },
      ),
    ),
    step(
      'over_fix',
      'Linked factors to fix first',
      (c) =>
        links(count)
          .map((link) => `IFERROR(INDEX(prc_FixCount,${c(`link_${link}`)})+0,0)`)
          .join('+'),
      ({ audits: linked }) => linked.reduce((sum, { fixFirst }) => sum + fixFirst.length, 0),
      { folded: true },
    ),
  ];
}

/** A cell may hold the process by its name, or by its id where two have one name. */
function matchFormula(cell: string): string {
  return `IF(${cell}="","",IFERROR(MATCH(${cell},prc_Name,0),IFERROR(MATCH(${cell},prc_Id,0),"")))`;
}

function takenOver(
  linked: TouchpointLine['audits'],
  from: ProcessFactor,
  cautious: 'highest' | 'lowest',
): number {
  const known = linked.flatMap(({ ratings }) => ratings[from].rating ?? []);
  if (cautious === 'highest') return Math.max(NONE.highest, ...known);
  return known.length === 0 ? NONE.lowest : Math.min(HIGHEST_LEVEL, ...known);
}
