import { Modal, type ModalProps } from '@mantine/core';

type AppModalProps = Pick<ModalProps, 'title' | 'onClose' | 'size' | 'children'>;

/** A dialog as all of ours are: shown for as long as it is rendered, closed by Escape, named by its title. */
export function AppModal(props: AppModalProps) {
  return (
    <Modal
      opened
      radius="md"
      padding="lg"
      shadow="sm"
      overlayProps={{ backgroundOpacity: 0.35 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{ title: { fontSize: 16, fontWeight: 650 }, content: { border: '1px solid var(--border)' } }}
      {...props}
    />
  );
}
