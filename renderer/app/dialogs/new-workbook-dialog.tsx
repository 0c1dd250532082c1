import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { call } from '../../workbook/client.ts';
import { useStore } from '../../workbook/store.ts';
import { sendTyped } from '../actions/flush-edits.ts';
import { AppModal } from './app-modal.tsx';

/** Asks what a new workbook is called; the shell then asks where to keep it. */
export function NewWorkbookDialog({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [client, setClient] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setProblem('Type a title: it names the workbook and its file.');
    setBusy(true);
    setRefused(null);
    try {
      await sendTyped();
      const created = await call('file.create', { title: title.trim(), client: client.trim() });
      // With a workbook open here, the new one has got a window of its own.
      if (created || useStore.getState().open) onClose();
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <AppModal title="New workbook" onClose={onClose} size={480}>
      <form onSubmit={create}>
        {refused && (
          <Notice tone="bad" title="The workbook was not created">
            {refused}
          </Notice>
        )}
        <Stack gap="md">
          <TextInput
            label="Title"
            description="What people call this engagement"
            placeholder="Customer service hand-over"
            value={title}
            maxLength={200}
            error={problem}
            data-autofocus
            onChange={(event) => {
              setTitle(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <TextInput
            label="Client"
            description="The organisation whose customer service is looked at; you can add it later"
            value={client}
            maxLength={200}
            onChange={(event) => setClient(event.currentTarget.value)}
          />
        </Stack>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            Choose where to keep it
          </Button>
        </Group>
      </form>
    </AppModal>
  );
}
