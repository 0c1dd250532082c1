import {
  BLEND_PARTS,
  type BlendPart,
  type DecisionSummary,
} from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { formatShare } from '../format-sourcing.ts';

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
  const partner = PARTNER.reduce((sum, part) => sum + blend[part].share01, 0);
  return `The home team keeps ${formatShare(blend['in-house'].share01)} of the workload, partners take ${formatShare(partner)}, machines ${formatShare(blend.automated.share01)}`;
}
