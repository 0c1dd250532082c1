import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { cellKey } from '../map/lay-out-matrix.ts';

/** The rows of one cell of the map, in the order of the register. */
export function touchpointsIn(
  advice: readonly TouchpointAdvice[],
  place: { readonly stage: string; readonly channel: string },
): readonly AnyRow[] {
  const key = cellKey(place);
  return advice
    .filter(({ touchpoint }) => cellKey(touchpoint) === key)
    .map(({ touchpoint }) => touchpoint as unknown as AnyRow);
}
