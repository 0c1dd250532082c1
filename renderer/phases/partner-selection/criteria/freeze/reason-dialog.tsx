import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';

interface ReasonDialogProps {
  readonly onBegin: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why something frozen has to change, before anything can be changed. */
export function ReasonDialog({ onBegin, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title="Change with a reason" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          onBegin(reason.trim());
          onClose();
        }}
      >
        <Textarea
          data-autofocus
          label="Why it has to change now"
          description="It is written into the log with each value before and after, and stands there for ever. Whoever loses will read it."
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap={8} mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            Open for changes
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
