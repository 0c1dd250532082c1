import type { Workbook } from '../../../../shared/model/workbook.ts';
import { layOutCard } from '../scoring/card.ts';
import { RESULT_LINES } from '../scoring/result-lines.ts';
import { SCORECARD } from '../sheet-names.ts';

/** Where the Scorecard has the figures that a ranking is made of. */
export interface ScorecardCells {
  /** The cell with the weight of a criterion, as a share of the whole. */
  readonly weight: (criterion: string) => string;
  /** The cell with the score of a vendor under a criterion. */
  readonly score: (vendor: string, criterion: string) => string;
}

/** The column of the Scorecard with the weights. */
const WEIGHT_COLUMN = 'C';

export function scorecardCells(workbook: Workbook): ScorecardCells {
  const { selection, column, criterionRow } = layOutCard(workbook, RESULT_LINES);
  const row = (criterion: string) => criterionRow(selection.criteria.findIndex(({ id }) => id === criterion));
  const of = (letter: string, criterion: string) => `'${SCORECARD}'!$${letter}$${row(criterion)}`;
  return {
    weight: (criterion) => of(WEIGHT_COLUMN, criterion),
    score: (vendor, criterion) =>
      of(column(selection.vendors.findIndex(({ id }) => id === vendor)), criterion),
  };
}
