import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Criterion } from '../../../../../shared/model/tables/criterion.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import styles from '../criteria.module.css';

interface RankEditorProps {
  readonly set: readonly Criterion[];
  /** Ids from the most important down. */
  readonly order: readonly string[];
  readonly onOrder: (order: readonly string[]) => void;
}

/** The order of importance, which is all that this method asks for. It starts from the weights in force. */
export function RankEditor({ set, order, onOrder }: RankEditorProps) {
  const swap = (at: number, by: -1 | 1) => {
    const next = [...order];
    const [one] = next.splice(at, 1);
    if (one !== undefined) next.splice(at + by, 0, one);
    onOrder(next);
  };
  return (
    <>
      <p className={styles.quiet}>
        The order stays on this computer; only weights that are taken over are written into the workbook.
      </p>
      <ol className={styles.ranks} aria-label="Order of importance">
        {order.map((id, at) => {
          const name = set.find((one) => one.id === id)?.name ?? id;
          return (
            <li key={id}>
              <span className={styles.rank} aria-hidden>
                {at + 1}
              </span>
              <span>{name}</span>
              <IconButton label={`Move ${name} up`} disabled={at === 0} onClick={() => swap(at, -1)}>
                <IconArrowUp size={16} aria-hidden />
              </IconButton>
              <IconButton
                label={`Move ${name} down`}
                disabled={at === order.length - 1}
                onClick={() => swap(at, 1)}
              >
                <IconArrowDown size={16} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ol>
    </>
  );
}
