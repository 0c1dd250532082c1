import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { levelLabel } from '../../../../../shared/domain/duties/authority-words.ts';
import { type Passed, whoMayDecide } from '../../../../../shared/domain/duties/who-may-decide.ts';
import { readNumber } from '../../../../../shared/model/reading/read-number.ts';
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
  const [asked, ask] = useState('');
  const [received, receive] = useState('');
  const row = rows.find(({ id }) => id === picked) ?? rows[0];
  if (!row) return null;
  const amount = amountOf(asked);
  const already = received.trim() === '' ? 0 : amountOf(received);
  const found = amount === null || already === null ? null : whoMayDecide(row, amount, already);
  return (
    <Panel title="Who may decide this?">
      <div className={styles.asked}>
        <NativeSelect
          label="Decision"
          value={row.id}
          onChange={(event) => pick(event.currentTarget.value)}
          data={rows.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          label={`Amount, ${currency}`}
          placeholder="0 without money"
          inputMode="decimal"
          value={asked}
          error={asked.trim() !== '' && amount === null && NO_AMOUNT}
          onChange={(event) => ask(event.currentTarget.value)}
        />
        <TextInput
          label={`Received this year, ${currency}`}
          placeholder="0"
          inputMode="decimal"
          value={received}
          error={already === null && NO_AMOUNT}
          onChange={(event) => receive(event.currentTarget.value)}
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

const NO_AMOUNT = 'This is no amount: type one such as 80 or 12.50.';

/** An amount of 0 or more as people type it, with a decimal point or comma; null for anything else. */
function amountOf(text: string): number | null {
  const amount = readNumber(text, { whole: false, min: 0 });
  return amount === null || amount < 0 ? null : amount;
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
