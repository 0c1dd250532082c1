import type { KnockOutStanding } from '../../../../shared/domain/vendor/knock-out-standing.ts';
import { VENDOR_STAGES, VENDOR_STATES } from '../../../../shared/model/selection-lists.ts';
import type { KnockOutResult } from '../../../../shared/model/tables/knock-out-result.ts';
import type { Vendor } from '../../../../shared/model/tables/vendor.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

export function stageLabel(stage: Vendor['stage']): string {
  return VENDOR_STAGES.find(({ value }) => value === stage)?.label ?? stage;
}

export function stateLabel(state: Vendor['state']): string {
  return VENDOR_STATES.find(({ value }) => value === state)?.label ?? state;
}

export const STATE_TONES: Readonly<Record<Vendor['state'], Tone>> = {
  active: 'none',
  chosen: 'good',
  declined: 'bad',
  out: 'bad',
  incumbent: 'none',
};

/** How a result of a knock-out looks: its tone, symbol and key. */
export const RESULT_LOOKS: Readonly<
  Record<KnockOutResult['result'], { readonly symbol: string; readonly key: string; readonly word: string }>
> = {
  pass: { symbol: '✓', key: 'P', word: 'Passed' },
  fail: { symbol: '✕', key: 'F', word: 'Failed' },
  waived: { symbol: '≈', key: 'W', word: 'Waived' },
  open: { symbol: '○', key: 'O', word: 'Open' },
};

/** A vendor's knock-outs in a few words, the gravest first. */
export function knockOutWords(standing: KnockOutStanding | undefined): string {
  if (!standing) return '';
  const { met, failed, waived, open, passed } = standing;
  if (met.length + failed.length + waived.length + open.length === 0) return 'None asked';
  const parts = [
    failed.length > 0 ? `${failed.length} failed` : '',
    open.length > 0 ? `${open.length} open` : '',
    waived.length > 0 ? `${waived.length} waived` : '',
  ].filter(Boolean);
  if (parts.length === 0) return 'All passed';
  return passed ? `Passed, ${parts.join(', ')}` : parts.join(', ');
}

export function knockOutTone(standing: KnockOutStanding | undefined): Exclude<Tone, 'none'> | null {
  if (!standing) return null;
  if (standing.failed.length > 0) return 'bad';
  return standing.open.length > 0 ? 'attention' : 'good';
}
