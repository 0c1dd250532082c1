import { Select } from '@mantine/core';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';

interface QueueChoiceProps {
  readonly staffing: readonly QueueStaffing[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses the queue that a view is about. */
export function QueueChoice({ staffing, chosen, onChoose }: QueueChoiceProps) {
  return (
    <Select
      label="Queue"
      size="xs"
      w={240}
      data={staffing.map(({ queue }) => ({ value: queue.id, label: queue.name }))}
      value={chosen}
      allowDeselect={false}
      onChange={(id) => id !== null && onChoose(id)}
    />
  );
}
