import { Button, Group, Modal, Select, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { markCritical } from '../../../../../shared/commands/mark-critical.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

/** What is being marked: a touchpoint that is known, or one that is still to be chosen. */
export interface Marking {
  readonly touchpoint: string | null;
  readonly critical: boolean;
}

interface MarkDialogProps {
  readonly marking: Marking;
  readonly onClose: () => void;
}

/** Says with a reason that a touchpoint is critical for the customer's experience, or no longer is. */
export function MarkDialog({ marking, onClose }: MarkDialogProps) {
  const { critical } = marking;
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const [chosen, setChosen] = useState(marking.touchpoint);
  const [reason, setReason] = useRemembered(`critical.reason.${critical}`, '');
  const options = useMemo(
    () =>
      Object.values(touchpoint)
        .filter((row) => row.critical !== critical)
        .sort((a, b) => a.position - b.position)
        .map(({ id, name }) => ({ value: id, label: name })),
    [touchpoint, critical],
  );
  const save = () => {
    if (chosen === null) return;
    commit((workbook) => markCritical(workbook, { id: chosen, critical, reason, on: today() })).then(() => {
      setReason('');
      onClose();
    }, showRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={critical ? 'Mark a touchpoint as CX-critical' : 'No longer CX-critical'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Select
        label="Touchpoint"
        data={options}
        value={chosen}
        onChange={setChosen}
        searchable
        placeholder="Choose"
        nothingFoundMessage="No touchpoint of that name."
      />
      <Textarea
        mt="md"
        label="Why"
        description="Stays with the day in the touchpoint’s note."
        minRows={3}
        autosize
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={chosen === null || reason.trim() === ''} onClick={save}>
          {critical ? 'Mark as critical' : 'Take the mark off'}
        </Button>
      </Group>
    </Modal>
  );
}
