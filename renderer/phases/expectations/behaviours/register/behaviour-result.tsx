import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { setFields } from '../../../../../shared/commands/put.ts';
import { behaviourNeeds } from '../../../../../shared/domain/behaviour/behaviour-needs.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from '../behaviours.module.css';
import { useBehaviourSource } from '../use-behaviour-source.ts';
import { needsInWords } from '../warning-words.ts';

/** Whether a behaviour is in the contract, what it lacks for that, and where assessors see it. */
export function BehaviourResult({ id }: { readonly id: string }) {
  const source = useBehaviourSource();
  const row = source.behaviour[id];
  if (!row) return null;
  const needs = behaviourNeeds(row, source);
  const items = Object.values(source.scorecard_item).filter(({ behaviour }) => behaviour === id);
  const toggle = () =>
    commit((workbook) =>
      setFields(
        workbook,
        'behaviour',
        id,
        { agreed: !row.agreed },
        row.agreed ? `Take ${row.name} out of the contract` : `Put ${row.name} into the contract`,
      ),
    ).catch(showRefusal);
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={!row.agreed ? 'none' : needs.length === 0 ? 'good' : 'attention'}>
          {row.agreed ? 'In the contract' : 'Not in the contract'}
        </ToneBadge>
        <Button size="compact-xs" variant="default" onClick={toggle}>
          {row.agreed ? 'Take out' : 'Put in'}
        </Button>
      </div>
      {needs.length > 0 && (
        <p className={row.agreed ? styles.attention : styles.quiet}>
          {row.agreed ? 'Nobody can be held to it yet. It lacks: ' : 'For the contract it would lack: '}
          {needsInWords(needs)}.
        </p>
      )}
      {items.length > 0 && (
        <p className={styles.quiet}>
          On the scorecard:{' '}
          {items.map((item, index) => (
            <span key={item.id}>
              {index > 0 && ', '}
              <Link href={rowPath('scorecard_item', item.id) ?? ''}>{item.name}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
