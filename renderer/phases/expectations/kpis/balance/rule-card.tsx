import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { takeBackExcuse } from '../../../../../shared/commands/excuse-rule.ts';
import { VERDICT_WORDS } from '../../../../../shared/domain/kpi/balance-rule.ts';
import type { CheckedRule } from '../../../../../shared/domain/kpi/check-balance.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { VERDICT_TONES } from '../kpi-words.ts';
import styles from './balance.module.css';
import { ExcuseForm } from './excuse-form.tsx';

/** So many rows are named before the rest is asked for. */
const FIRST = 5;

/** Where a rule is put right that is not about a single KPI. */
const PLACES: Readonly<Record<string, { readonly path: string; readonly words: string }>> = {
  'balance.behaviours': { path: '/expectations/behaviours', words: 'Agree on behaviours' },
  'balance.human-route': {
    path: '/expectations/technology/automations',
    words: 'Describe the way to a person under Technology',
  },
};

/** One rule: its verdict, what it means, which rows break it, and why it may stay broken. */
export function RuleCard({ checked }: { readonly checked: CheckedRule }) {
  const { rule, verdict, found, finding, breaks, exception } = checked;
  const people = useWorkbook((w) => w.person);
  const [asking, setAsking] = useState(false);
  const [all, setAll] = useState(false);
  const excuse = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    // The form and the button to take back go with what they did: the focus goes on at the button that stays.
    if (asking || !returns.current) return;
    returns.current = false;
    excuse.current?.focus();
  });
  const broken = found === 'warning' || found === 'error';
  const place = broken ? PLACES[rule.key] : undefined;
  const shown = all ? breaks : breaks.slice(0, FIRST);
  return (
    <li className={styles.rule} data-verdict={verdict}>
      <div className={styles.verdict}>
        <ToneBadge tone={VERDICT_TONES[verdict]}>{VERDICT_WORDS[verdict]}</ToneBadge>
      </div>
      <div className={styles.words}>
        <h3 className={styles.name}>{rule.name}</h3>
        <p className={styles.finding}>{finding}</p>
        {(broken || verdict === 'open') && (
          <p className={styles.quiet}>
            {rule.asks} {rule.why}
          </p>
        )}
        {breaks.length > 0 && (
          <ul className={styles.breaks} aria-label={`What breaks: ${rule.name}`}>
            {shown.map(({ table, id, name, words }) => (
              <li key={`${table}/${id}/${words}`}>
                <Link href={rowPath(table, id) ?? ''}>{name}</Link> {words}
              </li>
            ))}
          </ul>
        )}
        {breaks.length > FIRST && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={styles.more ?? ''}
            onClick={() => setAll(!all)}
          >
            {all ? 'Show fewer' : `Show all ${breaks.length}`}
          </Button>
        )}
        {place && (
          <Link className={styles.place ?? ''} href={place.path}>
            {place.words}
          </Link>
        )}
        {exception && (
          <p className={styles.excuse}>
            <strong>{broken ? 'May stay broken:' : 'Not needed any more:'}</strong> {exception.reason}{' '}
            <span className={styles.by}>
              {[
                exception.given_by === null ? null : people[exception.given_by]?.name,
                exception.given_on === null ? null : formatDay(exception.given_on),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
        )}
        {asking && (
          <ExcuseForm
            rule={rule}
            before={exception?.reason ?? ''}
            onClose={() => {
              returns.current = true;
              setAsking(false);
            }}
          />
        )}
      </div>
      <div className={styles.acts}>
        {broken && !asking && (
          <Button ref={excuse} variant="default" size="compact-sm" onClick={() => setAsking(true)}>
            {exception ? 'Change reason' : 'Excuse'}
            <span className={styles.unseen}>: {rule.name}</span>
          </Button>
        )}
        {exception && !asking && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              commit((workbook) => takeBackExcuse(workbook, rule.key, rule.name)).then(
                () => excuse.current?.focus(),
                showRefusal,
              );
            }}
          >
            Take back<span className={styles.unseen}> the reason for: {rule.name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
