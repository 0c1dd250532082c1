import type { TouchpointWarning } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-warnings.ts';
import { groupBy } from '../../../../../shared/lib/group-by.ts';
import { formatCount } from '../format-sourcing.ts';
import styles from './summary.module.css';
import { WARNING_TITLES } from './warning-titles.ts';

interface WarningListProps {
  readonly warnings: readonly TouchpointWarning[];
  readonly nameOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

const MARKS = { bad: '✕', attention: '!', quiet: '·' } as const;
const MOST_OF_A_KIND = 50;

/** Everything that needs a look, by kind; the worst kinds are open. */
export function WarningList({ warnings, nameOf, onOpen }: WarningListProps) {
  if (warnings.length === 0) return <p className={styles.quiet}>Nothing needs a look.</p>;
  const kinds = [...groupBy(warnings, ({ kind }) => kind)];
  return (
    <div>
      {kinds.map(([kind, list]) => {
        const { title, tone } = WARNING_TITLES[kind];
        return (
          <details key={kind} className={styles.kind} data-tone={tone} open={tone === 'bad'}>
            <summary>
              <span className={styles.mark} aria-hidden>
                {MARKS[tone]}
              </span>
              {title}
              <span className={styles.count}>{formatCount(list.length)}</span>
            </summary>
            <ul className={styles.list}>
              {list.slice(0, MOST_OF_A_KIND).map(({ touchpoint, message }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a touchpoint may be warned of twice in one kind
                <li key={`${touchpoint}-${index}`}>
                  <button type="button" className={styles.link} onClick={() => onOpen(touchpoint)}>
                    {nameOf(touchpoint)}
                  </button>
                  . {message}
                </li>
              ))}
              {list.length > MOST_OF_A_KIND && (
                <li className={styles.quiet}>and {formatCount(list.length - MOST_OF_A_KIND)} more</li>
              )}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
