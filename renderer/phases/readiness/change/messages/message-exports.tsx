import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { copyText } from '../../../../ui/copy-text.ts';
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
  const { layOut, ...buttons } = usePaper({ name: message.title, paper: 'A4', portrait: true });
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
      <PaperButtons {...buttons} size="xs" />
      {layOut(
        <div className={sheet.paper}>
          <div className={sheet.frame}>
            <MessageSheet message={message} client={client} foot={foot} scale={scale} />
          </div>
        </div>,
      )}
    </Group>
  );
}
