import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { setFields } from '../../../../shared/commands/put.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { PaperButtons } from '../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../registers/paper/use-paper.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SaveText } from '../../../ui/save-text.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { MemoPage } from './memo-page.tsx';
import { MemoSection } from './memo-section.tsx';
import styles from './recommendation.module.css';
import type { RecommendationRoom } from './use-recommendation.ts';

/** The recommendation section by section, to be reworded, printed, kept or copied. */
export function MemoView({ parts, answer }: RecommendationRoom) {
  const { id, client, title, sample, shared_goals: goals } = useWorkbook(engagementOf);
  const paper = usePaper({ name: `${client || title} – recommendation`, paper: 'A4', portrait: true });
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const text = parts.map((part) => `${part.title}\n${part.text}`).join('\n\n');
    setCopied(await copyText(text));
  };
  return (
    <div className={styles.memo}>
      <div className={styles.bar}>
        <p>{answer}</p>
        <div className={styles.buttons}>
          <Button
            size="xs"
            variant="default"
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={copy}
          >
            {copied ? 'Copied' : 'Copy as text'}
          </Button>
          <PaperButtons {...paper} size="xs" />
        </div>
      </div>
      {parts.map((part) => (
        <MemoSection key={part.id} part={part} />
      ))}
      <Panel title="Goals of both">
        <SaveText
          label="What client and partner want to reach together, and what each gains"
          kind="long"
          draftKey={`engagement/${id}/shared_goals`}
          value={goals}
          onCommit={async (typed) => {
            await commit((workbook) =>
              setFields(workbook, 'engagement', id, { shared_goals: typed }, 'Change the goals of both'),
            );
          }}
        />
      </Panel>
      {paper.layOut(<MemoPage client={client || title} title={title} sample={sample} parts={parts} />)}
    </div>
  );
}
