import { Button, Group, Text } from '@mantine/core';
import { useHome } from '../home/home-store.ts';
import { AppModal } from './app-modal.tsx';
import { type Refused, showDialog } from './dialog-store.ts';

/** For these a kept backup may be the way on. */
const BACKUP_HELPS: readonly string[] = ['damaged', 'missing', 'empty'];

interface RefusedDialogProps {
  readonly refused: Refused;
  readonly onClose: () => void;
}

/** Says why something did not happen, in the shell's own words, and offers the way on where there is one. */
export function RefusedDialog({ refused, onClose }: RefusedDialogProps) {
  const { title, message, code, path } = refused;
  const recent = useHome(({ home }) => home?.recents.find((file) => file.path === path));
  return (
    <AppModal title={title} onClose={onClose} size={480}>
      <Text style={{ overflowWrap: 'anywhere' }}>{message}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        {recent && BACKUP_HELPS.includes(code) && (
          <Button
            variant="default"
            onClick={() => showDialog({ kind: 'backups', path: recent.path, title: recent.title })}
          >
            Show backups
          </Button>
        )}
        <Button data-autofocus onClick={onClose}>
          Close
        </Button>
      </Group>
    </AppModal>
  );
}
