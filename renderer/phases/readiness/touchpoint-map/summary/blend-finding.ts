import {
  BLEND_PARTS,
  type BlendPart,
  type DecisionSummary,
} from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { wholePercents } from '../../../../../shared/lib/whole-percents.ts';
import { formatPercent } from '../format-sourcing.ts';

export const BLEND_LABELS: Readonly<Record<BlendPart, string>> = {
  'in-house': 'In-house',
  onshore: 'Partner onshore',
  nearshore: 'Partner nearshore',
  offshore: 'Partner offshore',
  'partner-open': 'Partner, location open',
  automated: 'Automated',
};

const PARTNER: readonly BlendPart[] = ['onshore', 'nearshore', 'offshore', 'partner-open'];

/** The title of the summary: who would do how much of the work. */
export function blendFinding({ blend, total }: DecisionSummary): string {
  if (total.count === 0) return 'No touchpoints yet';
  if (BLEND_PARTS.every((part) => blend[part].fte === 0))
    return 'Enter contacts and handling times to see who would do how much of the work';
  // Out of the percentages of the bar below, so that nobody finds two figures for one thing.
  const percents = wholePercents(BLEND_PARTS.map((part) => blend[part].share01));
  const share = (parts: readonly BlendPart[]) =>
    formatPercent(
      parts.reduce((sum, part) => sum + (percents[BLEND_PARTS.indexOf(part)] ?? 0), 0),
      parts.reduce((sum, part) => sum + blend[part].share01, 0),
    );
  return `The home team keeps ${share(['in-house'])} of the workload, partners take ${share(PARTNER)}, machines ${share(['automated'])}`;
}
