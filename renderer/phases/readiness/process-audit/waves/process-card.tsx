import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { factorList } from '../factor-words.ts';
import { AutomateBadge, FixFirstBadge, StatusMark } from '../status-mark.tsx';
import { setWave } from './set-wave.ts';
import styles from './waves.module.css';

interface ProcessCardProps {
  readonly audit: ProcessAudit;
  readonly why: string;
  /** The wave it is in; null where it stays. */
  readonly wave: number | null;
  /** The highest wave that can be chosen. */
  readonly last: number;
  readonly current: boolean;
  readonly onOpen: (process: string) => void;
}

/** One process of the plan, with its size, its place in the ranking and the reason why it is here. */
export function ProcessCard({ audit, why, wave, last, current, onOpen }: ProcessCardProps) {
  const { process, fte, index, status, fixFirst, automateFirst } = audit;
  const waves = Array.from({ length: last }, (_, at) => at + 1);
  return (
    <li className={styles.card} data-current={current || undefined}>
      <div className={styles.cardHead}>
        <button type="button" className={styles.name} onClick={() => onOpen(process.id)}>
          {process.name}
        </button>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={26}
              aria-label={`Move ${process.name}`}
              title="Move to another wave"
            >
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {waves.map((to) => (
              <Menu.Item key={to} disabled={to === process.wave} onClick={() => setWave(process, to)}>
                {to === wave && process.wave === null ? `Keep in wave ${to}` : `Move to wave ${to}`}
              </Menu.Item>
            ))}
            {process.wave !== null && (
              <>
                <Menu.Divider />
                <Menu.Item onClick={() => setWave(process, null)}>Back to plan</Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={styles.marks}>
        <StatusMark status={status} />
        {fixFirst.length > 0 && <FixFirstBadge why={`Rated too low: ${factorList(fixFirst)}`} />}
        {automateFirst && <AutomateBadge />}
      </div>
      <p className={styles.figures}>
        <span>
          <Figure value={fte} /> FTE
        </span>
        <span>
          Index <Figure value={index} />
        </span>
      </p>
      <p className={styles.why}>{why}</p>
    </li>
  );
}
