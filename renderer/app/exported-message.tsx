import { Button, Group, Text } from '@mantine/core';
import { call } from '../workbook/client.ts';
import { attempt } from './actions/attempt.ts';

/** Where an exported file lies, with the two things to do with it. */
export function ExportedMessage({ path }: { readonly path: string }) {
  const show = (how: 'open' | 'reveal') =>
    attempt({ failed: 'The exported file was not shown' }, () => call('file.showExport', { path, how }));
  return (
    <>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {path}
      </Text>
      <Group gap={8} mt={8}>
        <Button size="compact-sm" variant="light" onClick={() => show('open')}>
          Open
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => show('reveal')}>
          Show in folder
        </Button>
      </Group>
    </>
  );
}
