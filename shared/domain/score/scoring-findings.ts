import { listed } from '../../model/list-text.ts';
import type { Workbook } from '../../model/workbook.ts';
import { priceWeight } from '../criterion/price-weight.ts';
import type { Selection } from './assess-vendors.ts';
import { leafKey } from './leaf-standing.ts';

/**
 * What makes scores weak before anybody adds them up.
 * - `apart`: evaluators differ widely and have not agreed
 * - `alone`: a matter of judgement that fewer than two people judged
 * - `unseen`: a matter of judgement without a visit, a demonstration or a live test
 * - `extreme`: a 1 or a 5 without evidence
 * - `bare`: another score without evidence
 * - `price`: price counts so much that it may outweigh culture and quality
 */
export type FindingKind = 'apart' | 'alone' | 'unseen' | 'extreme' | 'bare' | 'price';

export interface ScoringFinding {
  readonly kind: FindingKind;
  /** Null for what is about no single vendor. */
  readonly vendor: string | null;
  /** The criterion: a part for most, the whole for `unseen` and `price`. */
  readonly criterion: string;
  /** The evaluator, for scores without evidence. */
  readonly evaluator: string | null;
  /** The spread in points, or the weight of price in percent. */
  readonly figure: number | null;
}

export type FindingRows = Pick<Workbook, 'parameter' | 'criterion' | 'vendor_check'>;

const SEEN = new Set(['visit', 'live-test', 'demo']);

/** What to mend in the scores, the heaviest kind first. */
export function scoringFindings(workbook: FindingRows, selection: Selection): readonly ScoringFinding[] {
  const found = [
    ...selection.vendors.flatMap(({ id }) => vendorFindings(workbook, selection, id)),
    ...priceFindings(workbook, selection),
  ];
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly FindingKind[] = ['price', 'apart', 'extreme', 'alone', 'unseen', 'bare'];

function vendorFindings(
  workbook: FindingRows,
  { criteria, cells }: Selection,
  vendor: string,
): readonly ScoringFinding[] {
  const found: ScoringFinding[] = [];
  const add = (kind: FindingKind, criterion: string, evaluator: string | null, figure: number | null) =>
    found.push({ kind, vendor, criterion, evaluator, figure });
  for (const { id: top, weight01, leaves } of criteria) {
    if (weight01 === 0) continue;
    let judged = false;
    for (const { id } of leaves) {
      const row = workbook.criterion[id];
      const cell = cells.get(leafKey(vendor, id));
      if (!row || !cell || row.scored_by_price) continue;
      if (cell.apart && cell.agreed === null) add('apart', id, null, cell.spread);
      const soft = row.hardness !== 'hard';
      if (soft) judged = true;
      if (soft && cell.given.length === 1) add('alone', id, null, 1);
      for (const { evaluator, score, evidence } of cell.given)
        if (evidence.trim() === '')
          add(score === 1 || score === 5 ? 'extreme' : 'bare', id, evaluator, score);
    }
    if (judged && !isSeen(workbook, vendor, [top, ...leaves.map(({ id }) => id)]))
      add('unseen', top, null, null);
  }
  return found;
}

/** Whether somebody was there or tried it: a check that is done and names the criterion, a part of it, or none at all. */
function isSeen({ vendor_check }: FindingRows, vendor: string, criteria: readonly string[]): boolean {
  return Object.values(vendor_check).some((row) => {
    if (row.vendor !== vendor || row.progress !== 'done' || !SEEN.has(row.kind)) return false;
    const named = listed(row.criteria);
    return named.length === 0 || named.some((id) => criteria.includes(id));
  });
}

/** The weight of each criterion that holds the price, where all of them together are above the limit. */
function priceFindings(workbook: FindingRows, { criteria }: Selection): readonly ScoringFinding[] {
  const price = priceWeight(workbook);
  if (!price.heavy) return [];
  return criteria
    .filter(({ id, weight01 }) => price.criteria.includes(id) && weight01 > 0)
    .map(({ id, weight01 }) => ({
      kind: 'price',
      vendor: null,
      criterion: id,
      evaluator: null,
      figure: weight01 * 100,
    }));
}
