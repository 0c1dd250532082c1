import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addTouchpoint } from './add-touchpoint.ts';
import type { TouchpointMap } from './use-touchpoint-map.ts';

interface AddDialogProps {
  readonly map: TouchpointMap;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** A touchpoint needs a name and its place on the map; everything else can wait. */
export function AddDialog({ map, onClose, onAdded }: AddDialogProps) {
  const [name, setName] = useState('');
  const [stage, setStage] = useState(map.stages[0]?.id ?? '');
  const [channel, setChannel] = useState(map.channels[0]?.id ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const options = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map((row) => ({ value: row.id, label: row.name }));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      onAdded(await addTouchpoint({ name: name.trim(), stage, channel }));
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title="Add touchpoint"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={add}>
        <TextInput
          label="Name"
          description="The interaction in a few words, as in Order status by chat."
          data-autofocus
          maxLength={200}
          value={name}
          error={problem}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <NativeSelect
          label="Journey stage"
          mt="sm"
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value)}
          data={options(map.stages)}
        />
        <NativeSelect
          label="Channel"
          mt="sm"
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value)}
          data={options(map.channels)}
        />
        <Group justify="flex-end" mt="lg" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Add touchpoint</Button>
        </Group>
      </form>
    </Modal>
  );
}
