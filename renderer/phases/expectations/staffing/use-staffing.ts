import { useCallback } from 'react';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';
import { call } from '../../../workbook/client.ts';
import { type Asked, useAsked } from '../../../workbook/use-asked.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** Every queue with the people that it needs, worked out anew only when rows that matter change; null at first. */
export function useStaffing(): Asked<readonly QueueStaffing[]> {
  const rows = useStaffingRows();
  const ask = useCallback(() => call('staffing.weeks', null), []);
  return useAsked(ask, rows);
}

/** Something that is a new value each time that rows change from which people needed follow. */
export function useStaffingRows(): readonly unknown[] {
  return [
    useWorkbook((w) => w.engagement),
    useWorkbook((w) => w.parameter),
    useWorkbook((w) => w.process),
    useWorkbook((w) => w.touchpoint),
    useWorkbook((w) => w.interaction_type),
    useWorkbook((w) => w.channel),
    useWorkbook((w) => w.queue),
    useWorkbook((w) => w.interval_volume),
  ];
}

/** The queue that is looked at, the same on every view, and a way to look at another. */
export function useChosenQueue(
  staffing: readonly QueueStaffing[],
): readonly [QueueStaffing | null, (id: string) => void] {
  const [chosen, choose] = useRemembered('staffing.queue', '');
  return [staffing.find(({ queue }) => queue.id === chosen) ?? staffing[0] ?? null, choose];
}
