import { assessSelection, type SelectionRows } from './assess-vendors.ts';

/** Ranked vendors by weighted criteria, without a gap: what every question of robustness starts from. */
export interface ScoreMatrix {
  /** The criteria of the first level; their weights sum to 1. */
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly weight01: number }[];
  readonly vendors: readonly { readonly id: string; readonly name: string }[];
  /** [vendor][criterion], 1 to 5. */
  readonly scores: readonly (readonly number[])[];
}

/**
 * The vendors that are ranked, with their score under each criterion; null while nobody is ranked. A vendor whose
 * scores are not complete, who fails a knock-out or stays below a minimum is not ranked and so not in it. Criteria
 * without weight are left out.
 */
export function scoreMatrix(workbook: SelectionRows): ScoreMatrix | null {
  const { criteria, vendors } = assessSelection(workbook);
  const ranked = vendors.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return null;
  return {
    criteria: criteria
      .filter(({ weight01 }) => weight01 > 0)
      .map(({ id, name, weight01 }) => ({ id, name, weight01 })),
    vendors: ranked.map(({ id, name }) => ({ id, name })),
    scores: ranked.map((vendor) =>
      vendor.criteria.flatMap(({ score, weight01 }) => (weight01 > 0 && score !== null ? [score] : [])),
    ),
  };
}
