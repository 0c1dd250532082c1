import { decideTouchpoint } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import type { Channel } from '../../../../../shared/model/tables/channel.ts';
import type { Stage } from '../../../../../shared/model/tables/stage.ts';
import type { Touchpoint } from '../../../../../shared/model/tables/touchpoint.ts';
import { newRow } from '../../../../../shared/model/tables.ts';
import { DEFAULTS, ratedTouchpoint } from '../../../../shared/domain/sourcing/support.ts';

export const CONTEXT = decisionContext(DEFAULTS);

/** A touchpoint with its ten ratings, decided by the default rules. */
export function advise(ratings: readonly (number | null)[], values: Partial<Touchpoint> = {}) {
  const row = ratedTouchpoint(ratings, values);
  return decideTouchpoint(row, { type: null, channel: null, audits: [] }, CONTEXT);
}

export function stages(...names: readonly string[]): readonly Stage[] {
  return names.map((name, index) => newRow('stage', { id: name, name, position: index }));
}

export function channels(...names: readonly string[]): readonly Channel[] {
  return names.map((name, index) => newRow('channel', { id: name, name, position: index }));
}
