import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { levelLabel } from '../../../../../shared/domain/duties/authority-words.ts';
import { type Passed, whoMayDecide } from '../../../../../shared/domain/duties/who-may-decide.ts';
import type { AuthorityLimit } from '../../../../../shared/model/tables/authority-limit.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { formatMoney } from '../format-money.ts';
import styles from './authority.module.css';

interface WhoMayDecideProps {
  /** At least one. */
  readonly rows: readonly AuthorityLimit[];
  readonly currency: string;
}

/** Type an amount, pick the decision, see who may grant it. */
export function WhoMayDecide({ rows, currency }: WhoMayDecideProps) {
  const [picked, pick] = useState('');
  const [amount, setAmount] = useState<number | ''>('');
  const [already, setAlready] = useState<number | ''>('');
  const row = rows.find(({ id }) => id === picked) ?? rows[0];
  if (!row) return null;
  const found = amount === '' ? null : whoMayDecide(row, amount, already === '' ? 0 : already);
  return (
    <Panel title="Who may decide this?">
      <div className={styles.asked}>
        <NativeSelect
          label="Decision"
          value={row.id}
          onChange={(event) => pick(event.currentTarget.value)}
          data={rows.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberInput
          label={`Amount, ${currency}`}
          placeholder="0 where no money moves"
          min={0}
          hideControls
          value={amount}
          onChange={(value) => setAmount(numberOf(value))}
        />
        <NumberInput
          label={`Received this year, ${currency}`}
          placeholder="0"
          min={0}
          hideControls
          value={already}
          onChange={(value) => setAlready(numberOf(value))}
        />
      </div>
      <div className={styles.answer} aria-live="polite">
        {found === null ? (
          <p className={styles.quiet}>Type an amount to see the lowest level that may grant it.</p>
        ) : (
          <>
            <p className={styles.level}>{levelLabel(found.level)}</p>
            <ul className={styles.passed}>
              {found.passed.map((one) => (
                <li key={one.level}>{passedWords(one, row, currency)}</li>
              ))}
              {row.recording.trim() !== '' && <li>Record it: {row.recording}</li>}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}

function numberOf(value: string | number): number | '' {
  return typeof value === 'number' && value >= 0 ? value : '';
}

function passedWords({ level, because }: Passed, row: AuthorityLimit, currency: string): string {
  const name = levelLabel(level);
  if (row.client_only) return `${name}: the client alone decides`;
  const [limit, cap] =
    level === 'agent'
      ? [row.agent_limit, row.agent_cap]
      : level === 'lead'
        ? [row.lead_limit, row.lead_cap]
        : [row.manager_limit, row.manager_cap];
  if (because === 'above-limit') return `${name}: up to ${formatMoney(limit ?? 0, currency)} in one case`;
  if (because === 'above-cap')
    return `${name}: up to ${formatMoney(cap ?? 0, currency)} for one customer a year`;
  return `${name}: may not decide it`;
}
