import { Button, Group, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';

interface ReasonDialogProps {
  readonly title: string;
  readonly label: string;
  readonly help: string;
  /** What the button does, as a verb. */
  readonly action: string;
  /** Ways of doing it, the first chosen at the start. */
  readonly ways?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
  /** Makes it happen; rejects with what to tell the person. */
  readonly onGive: (reason: string, way: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason without which something is not done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, label, help, action, ways = [], initial = '', onGive, onClose } = props;
  const [reason, setReason] = useState(initial);
  const [way, setWay] = useState(ways[0]?.value ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const give = () =>
    onGive(reason, way).then(onClose, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={title}
      closeOnClickOutside={reason === initial}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {ways.length > 1 && (
        <SegmentedControl
          mb="md"
          fullWidth
          data={[...ways]}
          value={way}
          onChange={setWay}
          aria-label={title}
        />
      )}
      <Textarea
        data-autofocus
        label={label}
        description={help}
        autosize
        minRows={3}
        value={reason}
        error={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void give();
          }
        }}
      />
      <Group gap={8} justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={reason.trim() === ''} onClick={() => void give()}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
