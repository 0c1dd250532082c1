import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { factorList } from '../factor-words.ts';
import { openFactors } from '../open-factors.ts';
import styles from './picture.module.css';

interface UnplacedListProps {
  readonly audits: readonly ProcessAudit[];
  readonly onOpen: (process: string) => void;
}

/** More processes than this are asked for. */
const FIRST = 40;

/** Processes that have no place in the picture yet, and which ratings they lack. */
export function UnplacedList({ audits, onOpen }: UnplacedListProps) {
  const { shown, toggle } = useFirst(audits, FIRST);
  return (
    <Panel
      title="Not in the picture yet"
      aside={<span className={styles.quiet}>{audits.length}</span>}
      flush
      className={styles.unplaced}
    >
      <ul className={styles.list}>
        {shown.map((audit) => {
          const open = openFactors(audit);
          return (
            <li key={audit.process.id}>
              <button type="button" className={styles.item} onClick={() => onOpen(audit.process.id)}>
                <span className={styles.itemName}>{audit.process.name}</span>
                <span className={styles.quiet}>
                  {open.length > 4 ? `${open.length} ratings missing` : `Missing: ${factorList(open)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowAll toggle={toggle} />
    </Panel>
  );
}
