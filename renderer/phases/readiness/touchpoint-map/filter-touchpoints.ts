import type { TouchpointAdvice } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { Shown } from './decision-look.ts';

/** What the map and the scatter are narrowed to. */
export interface TouchpointFilter {
  readonly search: string;
  readonly segment: string | null;
  readonly decision: Shown | null;
  readonly critical: boolean;
  /** Nobody has decided yet; a recommendation is not a decision. */
  readonly undecided: boolean;
}

export const NO_FILTER: TouchpointFilter = {
  search: '',
  segment: null,
  decision: null,
  critical: false,
  undecided: false,
};

export function isFiltering(filter: TouchpointFilter): boolean {
  return (
    filter.search.trim() !== '' ||
    filter.segment !== null ||
    filter.decision !== null ||
    filter.critical ||
    filter.undecided
  );
}

/** The touchpoints that a filter leaves, in their order. The same list when it leaves all. */
export function filterTouchpoints(
  advice: readonly TouchpointAdvice[],
  filter: TouchpointFilter,
): readonly TouchpointAdvice[] {
  if (!isFiltering(filter)) return advice;
  const words = filter.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return advice.filter(({ touchpoint, effective, standing }) => {
    if (filter.segment !== null && touchpoint.segment !== filter.segment) return false;
    if (filter.decision !== null && (effective ?? 'open') !== filter.decision) return false;
    if (filter.critical && !touchpoint.critical) return false;
    if (filter.undecided && standing !== 'undecided') return false;
    if (words.length === 0) return true;
    const { name, customer_goal, pain_point, opportunity, note } = touchpoint;
    const text = `${name} ${customer_goal} ${pain_point} ${opportunity} ${note}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
