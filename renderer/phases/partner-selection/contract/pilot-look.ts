import type { PilotVerdict } from '../../../../shared/domain/contract/pilot-standing.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

/** How what a pilot's measures say is shown. */
export const VERDICT_TONES: Readonly<Record<PilotVerdict, Tone>> = {
  passed: 'good',
  failed: 'bad',
  open: 'none',
};
