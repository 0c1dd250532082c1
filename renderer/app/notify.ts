import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { ExportedMessage } from './exported-message.tsx';

/** Says that something is done; goes away by itself. */
export function notifyDone(title: string, message: string): void {
  notifications.show({ title, message, color: 'teal', withBorder: true, closeButtonProps });
}

/** Says something that the person should know. Bad news stays until it was read. */
export function notify(tone: 'info' | 'error', message: string, title: string = TITLES[tone]): void {
  notifications.show({
    title,
    message,
    color: tone === 'error' ? 'red' : 'blue',
    autoClose: tone === 'error' ? false : 10_000,
    withBorder: true,
    closeButtonProps,
  });
}

/** Says where an exported file lies, and offers to open it. */
export function notifyExported(path: string, sheets: number): void {
  notifications.show({
    title: `Exported ${sheets} sheets to Excel`,
    message: createElement(ExportedMessage, { path }),
    color: 'teal',
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps,
  });
}

const TITLES = { info: 'Good to know', error: 'Something needs your attention' } as const;

const closeButtonProps = { 'aria-label': 'Close this message' };
