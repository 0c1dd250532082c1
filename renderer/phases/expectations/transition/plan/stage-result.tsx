import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { editRows } from '../../../../../shared/commands/edit-rows.ts';
import { usualWeeks } from '../../../../../shared/content/transition/transition-catalogue.ts';
import type { Transition } from '../../../../../shared/domain/transition/assess-transition.ts';
import { stageScore } from '../../../../../shared/domain/transition/go-live-score.ts';
import { inTransitionOrder } from '../../../../../shared/domain/transition/in-transition-order.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { transitionCheck } from '../../../../../shared/model/tables/transition-check.ts';
import { newRow } from '../../../../../shared/model/tables.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { StatusControl } from '../conditions/status-control.tsx';
import styles from '../transition.module.css';
import { explainStage } from './explain-plan.ts';
import { slackWords } from './gantt-rows.ts';

interface StageResultProps {
  readonly id: string;
  readonly transition: Transition;
}

/** The days of a stage with where they come from, and its conditions to begin and to end. */
export function StageResult({ id, transition }: StageResultProps) {
  const one = transition.plan.byId[id];
  if (!one) return null;
  const { stage, start, end, slackDays, critical, circular } = one;
  const over = stage.ended_on !== null;
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.resultHead} aria-live="polite">
        <span>
          {start && end
            ? `${formatDay(start)} to ${formatDay(end)}`
            : circular
              ? 'No days: it waits for itself, by way of others'
              : 'No days yet'}
        </span>
        <ExplainButton what={`Days of ${stage.name}`} explain={() => explainStage(transition, one)} />
      </div>
      {over ? (
        <ToneBadge tone="good">Over</ToneBadge>
      ) : (
        slackDays !== null && (
          <ToneBadge tone={critical ? 'attention' : 'none'}>{slackWords(slackDays)}</ToneBadge>
        )
      )}
      <UsualLength kind={stage.kind} days={stage.duration_days} />
      <StageConditions key={`${id}-entry`} stage={id} kind="entry" title="To begin" />
      <StageConditions key={`${id}-exit`} stage={id} kind="exit" title="To end" />
    </section>
  );
}

/** Shorter than usual is said, since most hand-overs that fail were too short here. */
function UsualLength({ kind, days }: { readonly kind: string; readonly days: number }) {
  const usual = usualWeeks(kind);
  if (usual === null) return null;
  const [from, to] = usual;
  const short = days < 7 * from;
  return (
    <p className={short ? styles.attention : styles.quiet}>
      Usual for this kind: {from} to {to} weeks.
      {short && ' This one is shorter: say in the note why it is enough.'}
    </p>
  );
}

interface StageConditionsProps {
  readonly stage: string;
  readonly kind: 'entry' | 'exit';
  readonly title: string;
}

/** What has to be true before a stage begins or ends, to be ticked off and added to. */
function StageConditions({ stage, kind, title }: StageConditionsProps) {
  const checks = useWorkbook((w) => w.transition_check);
  const parameter = useWorkbook((w) => w.parameter);
  const [name, setName] = useState('');
  /** Enter and then leaving the field add one condition. */
  const adding = useRef(false);
  const own = inTransitionOrder(checks).filter((row) => row.kind === kind && row.stage === stage);
  const { met, applicable, openMusts } = stageScore({ transition_check: checks, parameter }, stage, kind);
  const add = () => {
    const text = name.trim();
    if (text === '' || adding.current) return;
    adding.current = true;
    commit((workbook) => {
      const last = Object.values(workbook.transition_check).reduce(
        (most, row) => Math.max(most, row.position),
        0,
      );
      const row = newRow('transition_check', { id: uuid(), name: text, kind, stage, position: last + 1 });
      return editRows(
        workbook,
        'transition_check',
        { add: [row as unknown as AnyRow] },
        `Add condition ${text}`,
      );
    })
      .then(() => setName((now) => (now.trim() === text ? '' : now)), showRefusal)
      .finally(() => {
        adding.current = false;
      });
  };
  return (
    <section aria-label={title} className={styles.conditions}>
      <h4>
        {title}
        <span className={styles.of}>
          {applicable.length === 0
            ? ' no condition yet'
            : ` ${met} of ${applicable.length} met${openMusts.length > 0 ? `, ${openMusts.length} ${openMusts.length === 1 ? 'must' : 'musts'} open` : ''}`}
        </span>
      </h4>
      <ul className={styles.checks}>
        {own.map((check) => (
          <li key={check.id}>
            <Link href={rowPath('transition_check', check.id) ?? ''}>{check.name}</Link>
            {check.must && <span className={styles.must}>must</span>}
            <StatusControl check={check} />
          </li>
        ))}
      </ul>
      <TextInput
        size="xs"
        aria-label={`New condition ${title.toLowerCase()}`}
        maxLength={transitionCheck.fields.name.max ?? 200}
        placeholder="Add a condition, then Enter"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
        onBlur={add}
      />
    </section>
  );
}
