import type { Workbook } from '../../model/workbook.ts';
import type { DueDiligence } from '../due-diligence/due-diligence-standing.ts';
import type { VendorAssessment } from '../score/assess-vendors.ts';

/** What keeps the candidate from being recommended. */
export type RecommendationObstacle =
  /** Nobody is ranked. */
  | 'nobody'
  /** Several share the first place. */
  | 'tied'
  /** A red flag that stops it is open or confirmed. */
  | 'stopped'
  /** It was chosen, and the figures do not rank it. */
  | 'not-ranked';

export interface Recommended {
  /** Whom people chose, otherwise who leads; null where nobody does. */
  readonly candidate: VendorAssessment | null;
  /** People have chosen it. */
  readonly chosen: boolean;
  readonly obstacle: RecommendationObstacle | null;
}

/**
 * Whom the figures lead to: the vendor that people chose, otherwise the one that alone is first. A chosen vendor that is
 * not ranked, and any with a red flag that stops it, is named together with what keeps it from being recommended.
 *
 * Example: Alpha is first, Beta second, nothing is chosen, Alpha has an open flag that stops: candidate Alpha, `stopped`.
 */
export function recommendedVendor(
  { vendor }: Pick<Workbook, 'vendor'>,
  vendors: readonly VendorAssessment[],
  dueDiligence: ReadonlyMap<string, Pick<DueDiligence, 'stops'>>,
): Recommended {
  const picked = vendors.find(({ id }) => vendor[id]?.state === 'chosen') ?? null;
  const first = vendors.filter(({ rank }) => rank === 1);
  const candidate = picked ?? (first.length === 1 ? (first[0] ?? null) : null);
  const chosen = picked !== null;
  if (candidate === null) return { candidate, chosen, obstacle: first.length > 1 ? 'tied' : 'nobody' };
  if (candidate.rank === null) return { candidate, chosen, obstacle: 'not-ranked' };
  const stopped = (dueDiligence.get(candidate.id)?.stops.length ?? 0) > 0;
  return { candidate, chosen, obstacle: stopped ? 'stopped' : null };
}
