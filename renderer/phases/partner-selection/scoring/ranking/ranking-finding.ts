import type { VendorAssessment } from '../../../../../shared/domain/score/assess-vendors.ts';
import { formatTwo } from '../two-decimals.ts';

/** Who comes out first, and by how much. */
export function rankingFinding(vendors: readonly VendorAssessment[]): string {
  const ranked = vendors
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const [first, second] = ranked;
  if (!first) return 'Nobody can be ranked yet';
  if (!second) return `${first.name} is the only vendor that is ranked`;
  const leaders = ranked.filter(({ rank }) => rank === 1).map(({ name }) => name);
  if (leaders.length > 1)
    return `${leaders.slice(0, -1).join(', ')} and ${leaders.at(-1)} share the first rank`;
  const margin = (first.weighted ?? 0) - (second.weighted ?? 0);
  const points = margin < 0.005 ? 'less than 0.01' : formatTwo(margin);
  return `${first.name} is ahead of ${second.name} by ${points} points`;
}
