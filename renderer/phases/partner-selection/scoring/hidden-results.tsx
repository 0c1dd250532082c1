import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useEvaluatorMarks } from './use-evaluator-marks.ts';
import type { OpenedResults } from './use-opened-results.ts';
import { useScoring } from './use-scoring.ts';

/** What the view that shows them knows: a remembered choice is heard only where it was asked for. */
interface ResultsProps {
  readonly opened: OpenedResults;
}

/** Stands where results would be, until everybody has scored alone. */
export function HiddenResults({ opened }: ResultsProps) {
  const { progress, workbook } = useScoring();
  const markOf = useEvaluatorMarks();
  const waiting = [...new Set(progress.open.map(({ evaluator }) => evaluator))].map((evaluator) => {
    const vendors = progress.open
      .filter((pair) => pair.evaluator === evaluator)
      .map(({ vendor }) => workbook.vendor[vendor]?.name ?? vendor);
    return `${markOf(evaluator)?.name ?? 'Somebody'} (${vendors.join(', ')})`;
  });
  return (
    <EmptyCard
      label="Results are hidden"
      actions={
        <>
          <Button component={Link} href="/partner-selection/scoring/mine">
            Go to my scores
          </Button>
          <Button variant="default" onClick={() => opened.setEarly(true)}>
            Show results before all have handed in
          </Button>
        </>
      }
    >
      {waiting.length === 0
        ? 'Nobody has been asked to score yet. Name evaluators, and results show once all have handed in.'
        : `Results stay hidden until everybody has scored alone, so that nobody follows the others. Still to hand in: ${waiting.join('; ')}.`}
    </EmptyCard>
  );
}

/** Says that results are looked at early, with the way back. */
export function EarlyNotice({ opened: { early, setEarly } }: ResultsProps) {
  const { progress } = useScoring();
  if (!early) return null;
  const left = progress.open.length;
  return (
    <Notice tone="attention" title="You see results before everybody has handed in">
      {left} {left === 1 ? 'set of scores is' : 'sets of scores are'} still open, so the ranking may turn.{' '}
      <Button variant="default" size="compact-xs" onClick={() => setEarly(false)}>
        Hide results again
      </Button>
    </Notice>
  );
}
