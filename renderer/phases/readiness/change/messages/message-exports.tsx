import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { copyText } from '../../../../ui/copy-text.ts';
import { call } from '../../../../workbook/client.ts';
import { showRefusal } from '../../show-refusal.ts';
import { tellKept } from '../../touchpoint-map/picture/kept-message.tsx';
import { MessageSheet } from './message-sheet.tsx';
import { messageText } from './message-words.ts';
import sheet from './sheet.module.css';

interface MessageExportsProps {
  readonly message: AudienceMessage;
  readonly client: string;
  readonly foot: string;
  readonly scale: number;
}

/** Takes the page out of the workbook: as text, as a PDF, or on paper. */
export function MessageExports({ message, client, foot, scale }: MessageExportsProps) {
  const [busy, setBusy] = useState(false);
  /** The page is laid out for paper only while it is printed. */
  const [laidOut, setLaidOut] = useState(false);
  const attempt = (work: () => Promise<unknown>) => () => {
    setBusy(true);
    flushSync(() => setLaidOut(true));
    work()
      .catch(showRefusal)
      .finally(() => {
        setBusy(false);
        setLaidOut(false);
      });
  };
  const savePdf = async () => {
    const kept = await call('page.savePdf', { name: message.title, paper: 'A4', portrait: true });
    if (kept) tellKept(kept.path);
  };
  const copy = async () => {
    const copied = await copyText(messageText(message));
    notifications.show(
      copied
        ? { title: 'Copied', message: 'The page is on the clipboard as text.', color: 'teal' }
        : {
            title: 'Not copied',
            message: 'The system refused the clipboard. Save a PDF instead.',
            color: 'red',
          },
    );
  };
  return (
    <Group gap={8}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        Copy as text
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={busy}
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={attempt(savePdf)}
      >
        Save as PDF
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={busy}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={attempt(() => call('page.print', { paper: 'A4', portrait: true }))}
      >
        Print
      </Button>
      {laidOut &&
        createPortal(
          <div className={`${sheet.paper} printable`} aria-hidden>
            <div className={sheet.frame}>
              <MessageSheet message={message} client={client} foot={foot} scale={scale} />
            </div>
          </div>,
          document.body,
        )}
    </Group>
  );
}
