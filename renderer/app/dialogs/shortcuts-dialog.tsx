import { Kbd, Table, Title } from '@mantine/core';
import { CHECKLIST_SHORTCUTS, REGISTER_SHORTCUTS, SHORTCUTS } from '../shortcuts.ts';
import { AppModal } from './app-modal.tsx';

/** The keys, by where they work. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <AppModal title="Keyboard shortcuts" onClose={onClose} size={480}>
      <Keys title="Everywhere" keys={SHORTCUTS} />
      <Keys title="In the checklist" keys={CHECKLIST_SHORTCUTS} />
      <Keys title="In a register" keys={REGISTER_SHORTCUTS} />
    </AppModal>
  );
}

function Keys({ title, keys }: { readonly title: string; readonly keys: typeof SHORTCUTS }) {
  return (
    <>
      <Title order={3} size="h4" mt="xs" mb={4}>
        {title}
      </Title>
      <Table mb="md" verticalSpacing={6} horizontalSpacing={0}>
        <Table.Tbody>
          {keys.map(({ keys: pressed, does }) => (
            <Table.Tr key={does}>
              <Table.Td>{does}</Table.Td>
              <Table.Td ta="right">
                {pressed.map((key) => (
                  <Kbd key={key} ml={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
