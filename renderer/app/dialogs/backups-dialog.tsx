import { Button, ScrollArea, Table, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { BackupEntry } from '../../../shared/ipc/contract.ts';
import { dateTimeOf } from '../../ui/time-words.ts';
import { call } from '../../workbook/client.ts';
import { attempt } from '../actions/attempt.ts';
import { restoreBackup } from '../actions/file-actions.ts';
import { AppModal } from './app-modal.tsx';

interface BackupsDialogProps {
  readonly path: string;
  readonly title: string;
  readonly onClose: () => void;
}

const REASONS: Readonly<Record<BackupEntry['reason'], string>> = {
  open: 'When it was opened',
  migration: 'Before the file was brought up to date',
};

/** The kept backups of a workbook, newest first, each to be restored as a file of its own. */
export function BackupsDialog({ path, title, onClose }: BackupsDialogProps) {
  const [backups, setBackups] = useState<readonly BackupEntry[] | null>(null);
  useEffect(() => {
    void attempt({ failed: 'The backups were not found' }, () => call('home.backups', { path })).then(
      (found) => {
        if (found) setBackups([...found].sort((a, b) => (a.at < b.at ? 1 : -1)));
      },
    );
  }, [path]);
  const restore = async (backup: string) => {
    if (await restoreBackup(path, backup)) onClose();
  };
  return (
    <AppModal title={`Backups of ${title}`} onClose={onClose} size={720}>
      <Text c="dimmed" mb="md">
        Restoring makes a new file beside the workbook and opens that. The workbook itself stays as it is.
      </Text>
      <ScrollArea.Autosize mah={360} mih={120} type="auto">
        {backups?.length === 0 && (
          <Text py="lg">No backup yet. One is kept each time the workbook is opened after a change.</Text>
        )}
        {backups && backups.length > 0 && (
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>From</Table.Th>
                <Table.Th>Kept</Table.Th>
                <Table.Th ta="right">Size</Table.Th>
                <Table.Th>
                  <VisuallyHidden>Restore</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {backups.map((backup) => (
                <Table.Tr key={backup.path}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{dateTimeOf(backup.at)}</Table.Td>
                  <Table.Td>{REASONS[backup.reason]}</Table.Td>
                  <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                    {sizeOf(backup.bytes)}
                  </Table.Td>
                  <Table.Td ta="right">
                    <Button
                      size="compact-sm"
                      variant="light"
                      aria-label={`Restore as a copy: ${dateTimeOf(backup.at)}`}
                      onClick={() => restore(backup.path)}
                    >
                      Restore as a copy
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </ScrollArea.Autosize>
    </AppModal>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
