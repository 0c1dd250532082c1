import { Button } from '@mantine/core';
import { IconPencil, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { keepMemoSection, putTogetherAnew } from '../../../../shared/commands/contract/keep-memo-section.ts';
import type { MemoPart } from '../../../../shared/domain/recommendation/assemble-memo.ts';
import { GATE_PLACES } from '../../../gate/gate-places.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SaveText } from '../../../ui/save-text.tsx';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { commit } from '../../../workbook/store.ts';
import { MemoText } from './memo-text.tsx';
import styles from './recommendation.module.css';

/** One section: what it says, where its figures come from, and the way between own words and those of the figures. */
export function MemoSection({ part }: { readonly part: MemoPart }) {
  const { id, title, sources, text, assembled, edited, moved } = part;
  const [editing, setEditing] = useState(false);
  const keep = (body: string) =>
    commit((workbook) => keepMemoSection(workbook, id, body, { assembled, at: new Date().toISOString() }));
  const anew = () => {
    setEditing(false);
    commit((workbook) => putTogetherAnew(workbook, id)).catch(showRefusal);
  };
  return (
    <Panel
      title={title}
      aside={
        edited ? (
          <ToneBadge tone={moved ? 'attention' : 'none'}>
            {moved ? 'The figures have moved' : 'Your words'}
          </ToneBadge>
        ) : undefined
      }
    >
      {editing ? (
        <SaveText
          label={title}
          labelHidden
          kind="long"
          autoFocus
          draftKey={`memo_section/${id}/body`}
          value={text}
          onCommit={async (typed) => {
            if (edited || typed.trim() !== assembled) await keep(typed);
          }}
        />
      ) : (
        <div className={styles.text}>
          <MemoText text={text} />
        </div>
      )}
      {moved && (
        <div className={styles.moved}>
          <Notice tone="attention" title="The figures say something else now than when this was written">
            <div className={`${styles.text} ${styles.now}`}>
              <MemoText text={assembled} />
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Keep my words: ${title}`}
              onClick={() => keep(text).catch(showRefusal)}
            >
              Keep my words
            </Button>
          </Notice>
        </div>
      )}
      <div className={styles.foot}>
        <span>
          From
          {sources.map((source) => (
            <Link key={source} href={GATE_PLACES[source].path}>
              {GATE_PLACES[source].name}
            </Link>
          ))}
        </span>
        <span className={styles.buttons}>
          {edited && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconRefresh size={15} aria-hidden />}
              aria-label={`Put together anew: ${title}`}
              onClick={anew}
            >
              Put together anew
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={15} aria-hidden />}
            aria-label={`${editing ? 'Done' : 'Edit'}: ${title}`}
            onClick={() => setEditing(!editing)}
          >
            {editing ? 'Done' : 'Edit'}
          </Button>
        </span>
      </div>
    </Panel>
  );
}
