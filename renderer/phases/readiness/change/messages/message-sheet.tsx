import type { CSSProperties, Ref } from 'react';
import { MESSAGE_SECTIONS } from '../../../../../shared/commands/message/compose-message.ts';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { blocksOf, sectionHeading } from './message-words.ts';
import styles from './sheet.module.css';

interface MessageSheetProps {
  readonly message: AudienceMessage;
  /** Stands above the title: whose page it is. */
  readonly client: string;
  /** Stands at the foot: who signs it and when it goes out. */
  readonly foot: string;
  /** How large the letters are, 1 for the usual size. */
  readonly scale: number;
  readonly inner?: Ref<HTMLDivElement>;
}

/** The message as a page of A4, whatever its width: on screen and on paper alike. */
export function MessageSheet({ message, client, foot, scale, inner }: MessageSheetProps) {
  return (
    <div className={styles.sheet} style={{ '--scale': scale } as CSSProperties}>
      <div ref={inner} className={styles.inner}>
        <p className={styles.client}>{client}</p>
        <h1 className={styles.title}>{message.title}</h1>
        {MESSAGE_SECTIONS.map((section) => {
          const blocks = blocksOf(message[section]);
          const heading = sectionHeading(section, message.audience);
          if (blocks.length === 0) return null;
          return (
            <section key={section}>
              {heading !== '' && <h2 className={styles.heading}>{heading}</h2>}
              {blocks.map((block, index) =>
                block.kind === 'text' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
                  <p key={index} className={styles.text}>
                    {block.text}
                  </p>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list is its place
                  <ul key={index} className={styles.list}>
                    {block.items.map((item, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
                      <li key={at}>{item}</li>
                    ))}
                  </ul>
                ),
              )}
            </section>
          );
        })}
      </div>
      <p className={styles.foot}>{foot}</p>
    </div>
  );
}
