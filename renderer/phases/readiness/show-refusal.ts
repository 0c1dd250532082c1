import { notifications } from '@mantine/notifications';

/** Says why an edit was not taken; for controls that have no place of their own for the reason. */
export function showRefusal(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  notifications.show({ color: 'red', title: 'Not saved', message, autoClose: false });
}
