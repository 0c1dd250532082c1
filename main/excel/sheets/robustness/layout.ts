import type { ScoreMatrix } from '../../../../shared/domain/score/score-matrix.ts';
import { letter } from '../../layout/names.ts';

/** Where the parts of the sheet stand. Each part begins with its title; its table's header is two rows below. */
export interface Layout {
  readonly verdict: number;
  readonly matrix: number;
  readonly tornado: number;
  readonly scores: number;
  readonly chances: number;
  readonly ties: number;
  readonly lastColumn: number;
  /** The row of a criterion in the part with the scores of the Scorecard, by its place in the matrix. */
  readonly criterionRow: (criterion: number) => number;
  /** The column of a vendor there, by its place in the matrix. */
  readonly vendorColumn: (vendor: number) => string;
  /** The cell with a vendor's weighted mean. */
  readonly mean: (vendor: number) => string;
  /** The row of two vendors under a criterion in the part with the tie weights; `pair` counts from 0. */
  readonly tieRow: (criterion: number, pair: number) => number;
  /** Every two vendors, the one that stands first in the register first. */
  readonly pairs: readonly (readonly [number, number])[];
}

export const VERDICT_LINES = 10;
/** Title, line of help and header. */
const TOP = 3;
/** Mean, mean for comparing, mean of all but the leader. */
const MEAN_LINES = 3;
const TIE_COLUMNS = 12;

export function layOut({ criteria, vendors }: ScoreMatrix): Layout {
  const verdict = 4;
  const matrix = verdict + VERDICT_LINES + 2;
  const tornado = matrix + TOP + criteria.length + MEAN_LINES + 1;
  const scores = tornado + TOP + criteria.length + 1;
  const chances = scores + TOP + criteria.length + 1;
  const ties = chances + TOP + vendors.length + 1;
  const firstCriterion = matrix + TOP;
  const vendorColumn = (vendor: number) => letter(3 + vendor);
  const pairs = vendors.flatMap((_, a) =>
    vendors.slice(a + 1).map((_vendor, after): readonly [number, number] => [a, a + 1 + after]),
  );
  return {
    verdict,
    matrix,
    tornado,
    scores,
    chances,
    ties,
    lastColumn: Math.max(TIE_COLUMNS, vendors.length + 2),
    criterionRow: (criterion) => firstCriterion + criterion,
    vendorColumn,
    mean: (vendor) => `$${vendorColumn(vendor)}$${firstCriterion + criteria.length}`,
    tieRow: (criterion, pair) => ties + TOP + criterion * pairs.length + pair,
    pairs,
  };
}
