import { notifications } from '@mantine/notifications';

/** Says why something was not done, where there is no field to say it at. */
export function showRefusal(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  notifications.show({
    color: 'red',
    title: 'Nothing was changed',
    message,
    autoClose: false,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close this message' },
  });
}
