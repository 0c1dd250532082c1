import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { feedbackMeasure } from '../../../../../shared/domain/governance/feedback-standing.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { today } from '../../../../ui/today.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainFeedback } from '../explain-governance.ts';
import { GOVERNANCE_PATH } from '../governance-path.ts';
import { inOrder } from '../in-order.ts';
import { shareText } from '../words.ts';
import { feedbackColumns } from './feedback-columns.ts';
import { FeedbackResult } from './feedback-result.tsx';

interface FeedbackViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** What came through the loops, and what became of it. */
export function FeedbackView({ asked, path }: FeedbackViewProps) {
  const [, navigate] = useLocation();
  const loops = useWorkbook((w) => w.feedback_loop);
  const stored = useWorkbook((w) => w.feedback_item);
  const items = useMemo(() => inOrder(stored), [stored]);
  const now = today();
  const columns = useMemo(() => feedbackColumns(loops, now), [loops, now]);
  const measure = useMemo(() => feedbackMeasure(items, loops, now), [items, loops, now]);
  if (items.length === 0 && Object.keys(loops).length === 0)
    return (
      <EmptyCard
        label="No feedback yet"
        actions={
          <Button onClick={() => navigate(`${GOVERNANCE_PATH}/loops`)}>Go to the feedback loops</Button>
        }
      >
        Feedback comes through a loop that somebody answers for. Add the loops first.
      </EmptyCard>
    );
  return (
    <RegisterSplit
      table="feedback_item"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => {
        const item = stored[id];
        return item && <FeedbackResult key={id} item={item} loop={loops[item.loop]} today={now} />;
      }}
      toolbar={
        items.length > 0 && (
          <Counts
            counts={[
              { figure: shareText(measure.closedOnTime01), words: 'closed in time' },
              { figure: shareText(measure.replied01), words: 'sender told' },
              { figure: measure.overdue, words: 'overdue', bad: measure.overdue > 0 },
            ]}
          >
            <ExplainButton
              what="Closed in time and answered"
              explain={() => explainFeedback(items, loops, now)}
            />
          </Counts>
        )
      }
      emptyText="No feedback yet. Type the first, or paste a list from Excel."
      {...(Object.keys(loops).length === 0 ? { newRow: false as const } : {})}
    />
  );
}
