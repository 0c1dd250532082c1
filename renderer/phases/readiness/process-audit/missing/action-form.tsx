import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Artefact, draftArtefactAction } from '../../../../../shared/commands/make-artefact-action.ts';
import type { Process } from '../../../../../shared/model/tables/process.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { makeAction } from './make-action.ts';
import { PersonChoice } from './person-choice.tsx';

interface ActionFormProps {
  readonly process: Process;
  readonly artefact: Artefact;
  readonly onClose: () => void;
}

/** An action for a missing artefact before it is made: title, owner and day can be changed. */
export function ActionForm({ process, artefact, onClose }: ActionFormProps) {
  const people = useWorkbook((w) => w.person);
  const [draft, setDraft] = useState(() => draftArtefactAction(process, artefact));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    makeAction(process.id, artefact, draft).then(onClose, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Action for ${process.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="Action"
            data-autofocus
            maxLength={200}
            value={draft.title}
            error={problem}
            onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <PersonChoice
              people={people}
              value={draft.owner}
              onChange={(owner) => setDraft({ ...draft, owner })}
            />
            <TextInput
              type="date"
              label="Due"
              min="2000-01-01"
              max="2200-12-31"
              value={draft.due ?? ''}
              onChange={(event) => setDraft({ ...draft, due: event.currentTarget.value || null })}
            />
          </Group>
          <Textarea
            label="Note"
            autosize
            minRows={2}
            maxRows={8}
            value={draft.note}
            onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Make action</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
