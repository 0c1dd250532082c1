import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { composeMessage, MESSAGE_SECTIONS } from '../../../../../shared/commands/message/compose-message.ts';
import { messageTone } from '../../../../../shared/content/change/message-tones.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { RowField } from '../../../../registers/panel/row-field.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { today } from '../../../../ui/today.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { MessageExports } from './message-exports.tsx';
import { MessagePreview } from './message-preview.tsx';
import styles from './messages.module.css';
import { SectionEditor } from './section-editor.tsx';

interface MessageEditorProps {
  readonly message: AudienceMessage;
  readonly onRemove: () => void;
}

/** What stands beside the text: who it is for, who signs it, how far it is. */
const ABOUT = ['title', 'audience', 'stakeholder', 'owner', 'status', 'send_on'] as const;

/** One message: its texts to edit, and the page as it prints beside them. */
export function MessageEditor({ message, onRemove }: MessageEditorProps) {
  const workbook = useWorkbook((w) => w);
  const [scale, setScale] = useState(1);
  const onScale = useCallback((found: number) => setScale(found), []);
  const { fields } = tableOf('audience_message');
  const { audience, stakeholder } = message;
  const now = today();
  const composed = useMemo(
    () => composeMessage(workbook, { audience, stakeholder, today: now }),
    [workbook, audience, stakeholder, now],
  );
  const { client, title } = engagementOf(workbook);
  const owner = message.owner === null ? null : (workbook.person[message.owner]?.name ?? null);
  const foot = [owner, message.send_on === null ? null : formatDay(message.send_on)]
    .filter(Boolean)
    .join(', ');
  const page = { message, client: client || title, foot, scale };
  return (
    <div className={styles.editor}>
      <section className={styles.texts} aria-label="Texts">
        <div className={styles.about}>
          {ABOUT.map((name) => {
            const field = fields[name];
            if (!field) throw new Error(`A message has no field ${name}.`);
            return (
              <div key={name} data-wide={name === 'title' || undefined}>
                <RowField
                  table="audience_message"
                  row={message as unknown as AnyRow}
                  name={name}
                  field={{ ...field, help: '' }}
                  workbook={workbook}
                />
              </div>
            );
          })}
        </div>
        <p className={styles.tone}>
          <strong>Tone.</strong> {messageTone(audience).tone}
        </p>
        {MESSAGE_SECTIONS.map((section) => (
          <SectionEditor
            key={`${message.id}/${section}`}
            message={message}
            section={section}
            composed={composed[section]}
          />
        ))}
      </section>
      <section className={styles.page} aria-label="Page">
        <MessageExports {...page} />
        <MessagePreview {...page} onScale={onScale} />
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={styles.remove ?? ''}
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          Delete this message
        </Button>
      </section>
    </div>
  );
}
