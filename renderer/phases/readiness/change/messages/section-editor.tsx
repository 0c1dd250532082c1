import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { rebuildSection } from '../../../../../shared/commands/build-message.ts';
import type { MessageSection } from '../../../../../shared/commands/message/compose-message.ts';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SaveText } from '../../../../ui/save-text.tsx';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { FILLED_BY, sectionLabel } from './message-words.ts';
import styles from './messages.module.css';
import { RebuildDialog } from './rebuild-dialog.tsx';
import { setMessage } from './set-message.ts';

interface SectionEditorProps {
  readonly message: AudienceMessage;
  readonly section: MessageSection;
  /** What the workbook would put here today. */
  readonly composed: string;
}

/** One part of the page: text that saves by itself, and the way back to what the workbook gives. */
export function SectionEditor({ message, section, composed }: SectionEditorProps) {
  const [asks, setAsks] = useState(false);
  const label = sectionLabel(section);
  const text = message[section];
  const same = text.trim() === composed.trim();
  const replace = () => {
    setAsks(false);
    commit((workbook) => rebuildSection(workbook, message.id, section, today())).catch(showRefusal);
  };
  return (
    <div className={styles.section}>
      <SaveText
        label={label}
        kind="long"
        draftKey={`audience_message/${message.id}/${section}`}
        value={text}
        onCommit={(typed) => setMessage(message, { [section]: typed }, label)}
      />
      <div className={styles.under}>
        <span className={styles.quiet}>
          {same
            ? composed.trim() === ''
              ? FILLED_BY[section]
              : 'As the workbook has it today.'
            : composed.trim() === ''
              ? 'Your own words; the workbook has nothing for this part.'
              : 'Differs from what the workbook has today.'}
        </span>
        {!same && composed.trim() !== '' && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconRefresh size={16} aria-hidden />}
            aria-label={`Put ${label} together again`}
            onClick={() => (text.trim() === '' ? replace() : setAsks(true))}
          >
            Put together again
          </Button>
        )}
      </div>
      {asks && (
        <RebuildDialog
          section={section}
          before={text}
          after={composed}
          onReplace={replace}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  );
}
