/** How a figure came about, with the numbers of this workbook. */
export interface Explanation {
  readonly title: string;
  /** The rule in words. */
  readonly formula: string;
  readonly columns: readonly string[];
  /** One line per term; a number is shown right-aligned, null as unknown. */
  readonly terms: readonly (readonly (string | number | null)[])[];
  /** The last line of the table. */
  readonly total: readonly (string | number | null)[] | null;
  readonly result: string;
  readonly notes: readonly string[];
  /** Where the rule comes from. */
  readonly source: string;
}

/** Weights, caps and bands are this workbook's own method; nothing is claimed for anybody's standard. */
export const OWN_METHOD =
  'Readiness Workbook method, readiness assessment: scale, scores and bands. Our own defaults; weights and targets can be changed.';
