import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call } from '../../workbook/client.ts';
import { showRefusal } from '../show-refusal.ts';

/** Says where a picture lies and offers to open it. */
export function tellKept(path: string): void {
  notifications.show({
    title: 'Saved',
    message: <KeptMessage path={path} />,
    color: 'teal',
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this message' },
  });
}

function KeptMessage({ path }: { readonly path: string }) {
  const show = (how: 'open' | 'reveal') => call('file.showExport', { path, how }).catch(showRefusal);
  return (
    <>
      {path.split(/[\\/]/).at(-1)}
      <Group gap={8} mt={4}>
        <Button size="compact-xs" variant="light" onClick={() => show('open')}>
          Open
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => show('reveal')}>
          Show in folder
        </Button>
      </Group>
    </>
  );
}
