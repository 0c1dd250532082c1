import type { Selection } from '../../../../shared/domain/score/assess-vendors.ts';
import { evaluatorRankings } from '../../../../shared/domain/score/evaluator-rankings.ts';
import type { LeafStanding } from '../../../../shared/domain/score/leaf-standing.ts';
import { leafKey } from '../../../../shared/domain/score/leaf-standing.ts';
import { valueText } from '../../../../shared/model/value-text.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { letter } from '../../layout/names.ts';
import { fieldNamed } from '../registers/register-columns.ts';
import { selectionOf } from './selection-of.ts';

/** A criterion that is scored itself, as a line of the Scorecard. */
export interface PartLine {
  readonly at: number;
  readonly id: string;
  /** As the sheet Scores writes it: by its name, or by its id where names are not unique. */
  readonly word: string;
  readonly parent: string;
  readonly whole01: number;
  readonly within01: number;
  readonly byPrice: boolean;
}

/** A criterion with a minimum; `row` is where its score stands. */
export interface MinimumLine {
  readonly id: string;
  readonly name: string;
  readonly minimum: number;
  /** It is a whole, whose parts have to be complete first. */
  readonly whole: boolean;
  readonly row: number;
}

/** What the Scorecard shows and where its parts stand. Each part begins with its title; its header is two rows below. */
export interface Card {
  readonly workbook: Workbook;
  readonly selection: Selection;
  readonly parts: readonly PartLine[];
  readonly minimums: readonly MinimumLine[];
  readonly evaluators: ReturnType<typeof evaluatorRankings>;
  readonly cell: (vendor: string, criterion: string) => LeafStanding | undefined;
  /** The column of a vendor by its place on the short list. */
  readonly column: (vendor: number) => string;
  readonly title: Readonly<
    Record<'result' | 'criteria' | 'parts' | 'means' | 'spreads' | 'minimums' | 'evaluators', number>
  >;
  /** The row of a line of the result by its place, of a criterion and of a part. */
  readonly resultRow: (line: number) => number;
  readonly criterionRow: (criterion: number) => number;
  readonly partRow: (part: number) => number;
}

/** More vendors than this are on no short list. */
export const CELL_STEP = 1_000;
/** Number, name, two weights, minimum and whole come before the vendors. */
export const FIRST_VENDOR = 7;
/** Title, line of help and header. */
const TOP = 3;

/** @param resultLines how many lines the result has */
export function layOutCard(workbook: Workbook, resultLines: number): Card {
  const selection = selectionOf(workbook);
  const { criteria, cells } = selection;
  const criterionField = fieldNamed('score', 'criterion');
  const parts = criteria
    .flatMap(({ id: parent, leaves }) => leaves.map((leaf) => ({ parent, leaf })))
    .map(
      ({ parent, leaf: { id, weight01, within01 } }, at): PartLine => ({
        at,
        id,
        word: valueText(criterionField, id, workbook),
        parent,
        whole01: weight01,
        within01,
        byPrice: workbook.criterion[id]?.scored_by_price ?? false,
      }),
    );
  const result = 4;
  const criteriaTitle = result + TOP + resultLines + 1;
  const partsTitle = criteriaTitle + TOP + criteria.length + 1;
  const means = partsTitle + TOP + parts.length + 1;
  const spreads = means + TOP + parts.length + 1;
  const minimumsTitle = spreads + TOP + parts.length + 1;
  const criterionRow = (criterion: number) => criteriaTitle + TOP + criterion;
  const partRow = (part: number) => partsTitle + TOP + part;
  const scored = [
    ...criteria.map(({ id, leaves }, at) => ({
      id,
      row: criterionRow(at),
      whole: leaves.some((leaf) => leaf.id !== id),
    })),
    ...parts
      .filter(({ id, parent }) => id !== parent)
      .map(({ id, at }) => ({ id, row: partRow(at), whole: false })),
  ];
  const minimums = scored.flatMap((line): readonly MinimumLine[] => {
    const { name, minimum } = workbook.criterion[line.id] ?? { name: '', minimum: null };
    return minimum === null ? [] : [{ ...line, name, minimum }];
  });
  return {
    workbook,
    selection,
    parts,
    minimums,
    evaluators: evaluatorRankings(workbook, selection),
    cell: (vendor, criterion) => cells.get(leafKey(vendor, criterion)),
    column: (vendor) => letter(FIRST_VENDOR + vendor),
    title: {
      result,
      criteria: criteriaTitle,
      parts: partsTitle,
      means,
      spreads,
      minimums: minimumsTitle,
      evaluators: minimumsTitle + (minimums.length === 0 ? 0 : TOP + minimums.length + 1),
    },
    resultRow: (line) => result + TOP + line,
    criterionRow,
    partRow,
  };
}
