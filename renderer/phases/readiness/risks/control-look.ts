import { isProven } from '../../../../shared/domain/risk/counted-risk.ts';
import type { Control } from '../../../../shared/model/tables/control.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

export interface ControlLook {
  readonly label: string;
  readonly symbol: string;
  readonly tone: Tone;
}

/** What a control does for its risk, in words, a symbol and a tone: only a proven one makes it smaller. */
export function controlLook(control: Pick<Control, 'status' | 'evidence'>): ControlLook {
  if (isProven(control)) return { label: 'Proven', symbol: '✓', tone: 'good' };
  switch (control.status) {
    case 'in-place':
      return { label: 'In place, no evidence', symbol: '!', tone: 'attention' };
    case 'failed':
      return { label: 'Does not work', symbol: '✕', tone: 'bad' };
    default:
      return { label: 'Planned', symbol: '○', tone: 'none' };
  }
}
