import { evidencedLevel } from '../../../shared/domain/readiness/evidenced-level.ts';
import { RESOLUTIONS, type Resolution } from '../../../shared/model/readiness-lists.ts';
import type { CellOf } from '../layout/table.ts';
import type { QuestionFigures } from './question-figures.ts';

/** A column of formulas on the Workings sheet before it is put into its place. */
interface MethodColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly formula: (cell: CellOf) => string;
  readonly result: (row: QuestionFigures) => number | string | null;
  readonly more?: { readonly align?: 'left'; readonly folded?: boolean };
}

type Side = 'Claimed' | 'Evidenced';

/** From the level up to which answers are counted; all of them are at most 5. */
const LEVELS = [1, 2, 3, 4] as const;
const SOURCES = { Claimed: 'chk_Level', Evidenced: 'chk_EvidencedLevel' } as const;

const word = (method: Resolution) => RESOLUTIONS.find(({ value }) => value === method)?.label ?? method;
/** A cell of the question's row on the Consensus sheet. */
const settlement = (column: string) => (cell: CellOf) => `INDEX(con_${column},${cell('Place')})`;

/**
 * What counts for a question, and, where it takes more than a mean, how many of its levels are at most 1, 2, 3 and 4:
 * from these counts the formulas find the lowest level and the one in the middle, without array functions that
 * programs understand differently.
 */
export const METHOD_COLUMNS: readonly MethodColumn[] = [
  {
    key: 'Place',
    header: 'Place on Consensus',
    width: 11,
    formula: (c) => `MATCH(${c('No')},con_Question,0)`,
    result: ({ place }) => place,
    more: { folded: true },
  },
  {
    key: 'Settled',
    header: 'Settled by',
    width: 11,
    formula: (c) => `IFERROR(${settlement('Method')(c)}&"","")`,
    result: ({ settled }) => (settled === null ? null : word(settled.method)),
    more: { align: 'left', folded: true },
  },
  {
    key: 'Decided',
    header: 'Level decided',
    width: 10,
    formula: (c) =>
      `IF(${c('Settled')}="${word('decision')}",IF(${settlement('Level')(c)}>0,${settlement('Level')(c)},""),"")`,
    result: ({ method, settled }) => (method === 'decision' ? (settled?.level ?? null) : null),
  },
  {
    key: 'Method',
    header: 'Counts by',
    width: 11,
    formula: (c) =>
      `IF(OR(${c('Settled')}="",AND(${c('Settled')}="${word('decision')}",${c('Decided')}="")),roll_up,${c('Settled')})`,
    result: ({ method }) => word(method),
    more: { align: 'left' },
  },
  ...(['Claimed', 'Evidenced'] as const).flatMap((side) =>
    LEVELS.map(
      (most): MethodColumn => ({
        key: `${side}To${most}`,
        header: `${side} at most ${most}`,
        width: 11,
        formula: (c) =>
          `IF(${needsCounts(c)},COUNTIFS(chk_Question,${c('No')},${SOURCES[side]},"<=${most}"),"")`,
        result: ({ answers, method }) =>
          method === 'median' || method === 'lowest'
            ? levelsOf(answers, side).filter((level) => level <= most).length
            : null,
        more: { folded: true },
      }),
    ),
  ),
];

function needsCounts(c: CellOf): string {
  return `OR(${c('Method')}="${word('median')}",${c('Method')}="${word('lowest')}")`;
}

/** The formula of the one level that counts: what was decided, or the mean, median or lowest of the levels given. */
export function rolledUp(side: Side): (cell: CellOf) => string {
  return (c) => {
    const given = c('Respondents');
    const method = c('Method');
    const upTo = LEVELS.map((most) => c(`${side}To${most}`));
    const below = (place: string) => `1+${upTo.map((count) => `(${count}<${place})`).join('+')}`;
    const median = `(${below(`ROUND(${given}/2,0)`)}+${below(`ROUND((${given}+1)/2,0)`)})/2`;
    const lowest = `1+${upTo.map((count) => `(${count}=0)`).join('+')}`;
    const mean = `AVERAGEIF(chk_Question,${c('No')},${SOURCES[side]})`;
    const several = `IF(${method}="${word('median')}",${median},IF(${method}="${word('lowest')}",${lowest},${mean}))`;
    return `IF(ISNUMBER(${c('Decided')}),${decided(side, c)},IF(${given}=0,"",${several}))`;
  };
}

/** Without a strength a decision counts as backed by nothing, the first of the list. */
function decided(side: Side, c: CellOf): string {
  if (side === 'Claimed') return c('Decided');
  const strength = settlement('Strength')(c);
  return `MIN(${c('Decided')},INDEX(lst_EvidenceCap,IF(${strength}="",1,MATCH(${strength},lst_EvidenceStrength,0))))`;
}

function levelsOf(answers: QuestionFigures['answers'], side: Side): readonly number[] {
  return answers.flatMap(({ level, evidence_strength }) =>
    level === null ? [] : side === 'Claimed' ? level : evidencedLevel(level, evidence_strength),
  );
}
