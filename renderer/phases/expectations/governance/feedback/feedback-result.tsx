import { Button, Group } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { answerWithAction } from '../../../../../shared/commands/answer-with-action.ts';
import { setFields } from '../../../../../shared/commands/put.ts';
import { feedbackStanding } from '../../../../../shared/domain/governance/feedback-standing.ts';
import type { FeedbackItem } from '../../../../../shared/model/tables/feedback-item.ts';
import type { FeedbackLoop } from '../../../../../shared/model/tables/feedback-loop.ts';
import type { Row } from '../../../../../shared/model/tables.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from './feedback.module.css';
import { STEP_WORDS } from './feedback-columns.ts';

interface FeedbackResultProps {
  readonly item: FeedbackItem;
  readonly loop: FeedbackLoop | undefined;
  readonly today: string;
}

/** How far an item is, and the next step on its way back to whoever told it. */
export function FeedbackResult({ item, loop, today }: FeedbackResultProps) {
  const { step, dueOn, overdue, onTime } = feedbackStanding(item, loop, today);
  const set = (fields: Partial<Row<'feedback_item'>>, what: string) =>
    commit((workbook) => setFields(workbook, 'feedback_item', item.id, fields, `${what} ${item.name}`)).catch(
      showRefusal,
    );
  const makeAction = () => {
    const made = { item: item.id, id: uuid(), at: new Date().toISOString() };
    commit((workbook) => answerWithAction(workbook, made)).catch(showRefusal);
  };
  const when =
    dueOn === null
      ? 'The loop sets no days to answer, so it is never late.'
      : item.closed_on === null
        ? overdue
          ? `It was due on ${formatDay(dueOn)}.`
          : `It is due on ${formatDay(dueOn)}.`
        : `It was due on ${formatDay(dueOn)} and closed ${onTime ? 'in time' : 'late'}.`;
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.state}>
        <ToneBadge tone={overdue ? 'bad' : step === 'told' ? 'good' : 'none'}>{STEP_WORDS[step]}</ToneBadge>
        <span className={styles.quiet}>{when}</span>
      </div>
      {loop !== undefined && loop.closing_rule.trim() !== '' && item.closed_on === null && (
        <p className={styles.quiet}>Closed when: {loop.closing_rule}</p>
      )}
      <Group gap={8}>
        {step === 'new' && (
          <NextStep name="Looked at today" onClick={() => set({ triaged_on: today }, 'Look at')} />
        )}
        {step === 'answered' && (
          <NextStep name="Close today" onClick={() => set({ closed_on: today }, 'Close')} />
        )}
        {step === 'closed' && (
          <NextStep
            name="The sender knows"
            onClick={() => set({ told_sender: true }, 'Tell the sender of')}
          />
        )}
        {item.action === null && item.closed_on === null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={makeAction}
          >
            Make an action
          </Button>
        )}
      </Group>
    </section>
  );
}

function NextStep({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <Button size="compact-sm" leftSection={<IconCheck size={14} aria-hidden />} onClick={onClick}>
      {name}
    </Button>
  );
}
