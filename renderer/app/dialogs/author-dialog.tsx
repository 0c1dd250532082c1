import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { attempt } from '../actions/attempt.ts';
import { setAuthor, useHome } from '../home/home-store.ts';
import { AppModal } from './app-modal.tsx';

/** Asks for the name that edits are signed with. */
export function AuthorDialog({ onClose }: { readonly onClose: () => void }) {
  const home = useHome((state) => state.home);
  const [name, setName] = useState(home?.author || home?.suggestedAuthor || '');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setProblem('Type a name: it stands beside your edits in the history.');
    onClose();
    await attempt({ failed: 'The name was not kept' }, () => setAuthor(name.trim()));
  };
  return (
    <AppModal title="Your name" onClose={onClose} size={440}>
      <form onSubmit={save}>
        <Text c="dimmed" mb="md">
          It stands beside your edits in a workbook's history, so that a team sees who did what. It stays on
          this computer and in your workbooks.
        </Text>
        <TextInput
          label="Name"
          value={name}
          maxLength={120}
          error={problem}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button type="submit">Continue</Button>
        </Group>
      </form>
    </AppModal>
  );
}
