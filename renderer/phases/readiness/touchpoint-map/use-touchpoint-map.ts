import { useMemo } from 'react';
import type { TouchpointAdvice } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { Channel } from '../../../../shared/model/tables/channel.ts';
import type { Segment } from '../../../../shared/model/tables/segment.ts';
import type { Stage } from '../../../../shared/model/tables/stage.ts';
import { useTouchpointAdvice } from '../../../workbook/use-sourcing.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** What every view of the map reads, each list in its order. */
export interface TouchpointMap {
  readonly advice: readonly TouchpointAdvice[];
  readonly stages: readonly Stage[];
  readonly channels: readonly Channel[];
  readonly segments: readonly Segment[];
}

export function useTouchpointMap(): TouchpointMap {
  const advice = useTouchpointAdvice();
  const stage = useWorkbook((w) => w.stage);
  const channel = useWorkbook((w) => w.channel);
  const segment = useWorkbook((w) => w.segment);
  const lists = useMemo(
    () => ({ stages: inOrder(stage), channels: inOrder(channel), segments: inOrder(segment) }),
    [stage, channel, segment],
  );
  return useMemo(() => ({ advice, ...lists }), [advice, lists]);
}

/** Rows of a table by their position. */
export function inOrder<T extends { readonly position: number }>(
  rows: Readonly<Record<string, T>>,
): readonly T[] {
  return Object.values(rows).sort((a, b) => a.position - b.position);
}
