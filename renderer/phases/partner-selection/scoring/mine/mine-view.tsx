import { Button, Kbd, NativeSelect, SegmentedControl } from '@mantine/core';
import { useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import reach from '../../../../ui/reach.module.css';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { cellOf, cellWord, type ScoreCell } from '../cell-path.ts';
import { useEvaluator } from '../use-evaluator.ts';
import { useEvaluatorMarks } from '../use-evaluator-marks.ts';
import { useScoring } from '../use-scoring.ts';
import { HandIn } from './hand-in.tsx';
import styles from './mine.module.css';
import { ScoreCard } from './score-card.tsx';
import { type ScoreOrder, scoreSteps } from './score-steps.ts';
import { StepNav } from './step-nav.tsx';
import { useMyScores } from './use-my-scores.ts';
import { SCORE_KEYS, useScoreKeys } from './use-score-keys.ts';
import { VendorAnswers } from './vendor-answers.tsx';

interface MineViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** One evaluator scores alone, with the anchors and what the vendor answered beside each other. */
export function MineView({ asked, path }: MineViewProps) {
  const [, navigate] = useLocation();
  const { workbook, selection, progress } = useScoring();
  const { evaluator, choose } = useEvaluator();
  const markOf = useEvaluatorMarks();
  const [order, setOrder] = useRemembered<ScoreOrder>('scoring.order', 'vendor');
  const [last, remember] = useRemembered<ScoreCell | null>('scoring.cell', null);
  const evidence = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const mine = evaluator?.id ?? '';
  const { scoreOf, give } = useMyScores(mine);
  const own = progress.pairs.filter((pair) => pair.evaluator === mine);
  const scoring = own.filter((pair) => pair.asked.length > 0);
  const wanted = cellOf(asked) ?? last;
  const vendor = scoring.find((pair) => pair.vendor === wanted?.vendor)?.vendor ?? scoring[0]?.vendor ?? null;
  const groups = scoreSteps(workbook, selection, progress, mine, order, vendor);
  const steps = groups.flatMap((group) => group.steps);
  const at = Math.max(
    0,
    steps.findIndex((step) => step.vendor === vendor && step.criterion === wanted?.criterion),
  );
  const cell = steps[at] ?? null;
  const pair = own.find((one) => one.vendor === cell?.vendor);
  const fixed = pair?.handedIn ?? false;
  const go = (to: ScoreCell | undefined) => {
    if (!to) return;
    remember({ vendor: to.vendor, criterion: to.criterion });
    navigate(`${path}/${cellWord(to)}`, { replace: true });
  };
  useScoreKeys({
    onScore: (score) => (cell && !fixed ? give(cell, { score }) : false),
    onStep: (by) => go(steps[at + by]),
    evidence,
  });
  if (!evaluator)
    return (
      <EmptyCard
        label="No evaluators yet"
        actions={
          <Button component={Link} href="/partner-selection/scoring/evaluators">
            Name evaluators
          </Button>
        }
      >
        Scores are given by people who stand by them. Name who scores, and each of them begins here.
      </EmptyCard>
    );
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <NativeSelect
          label="Scoring as"
          size="xs"
          value={evaluator.id}
          data={progress.evaluators.map(({ id }) => ({
            value: id,
            label: markOf(id)?.name ?? id,
          }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <NativeSelect
          label="Vendor"
          size="xs"
          value={cell?.vendor ?? ''}
          disabled={scoring.length === 0}
          data={scoring.map((one) => ({
            value: one.vendor,
            label: `${workbook.vendor[one.vendor]?.name ?? one.vendor}, ${
              one.handedIn ? 'handed in' : `${one.given} of ${one.asked.length}`
            }`,
          }))}
          onChange={(event) => go({ vendor: event.currentTarget.value, criterion: cell?.criterion ?? '' })}
        />
        <div>
          <span className={styles.label} aria-hidden>
            Go through
          </span>
          <SegmentedControl
            size="xs"
            aria-label="Go through"
            classNames={{ input: reach.over }}
            data={[
              { value: 'vendor', label: 'One vendor' },
              { value: 'criterion', label: 'One criterion' },
            ]}
            value={order}
            onChange={(picked) => setOrder(picked as ScoreOrder)}
          />
        </div>
      </div>
      {own
        .filter(({ abstains }) => abstains !== null)
        .map(({ vendor: id }) => (
          <p key={id} className={styles.note}>
            {markOf(mine)?.name ?? 'This evaluator'} does not score {workbook.vendor[id]?.name ?? id}, because
            of a tie that was <Link href="/partner-selection/vendors/interests">declared</Link>.
          </p>
        ))}
      {cell && pair ? (
        <div className={styles.columns}>
          <StepNav groups={groups} current={cell} scoreOf={scoreOf} onPick={go} />
          <div className={styles.right}>
            <div className={styles.middle}>
              <ScoreCard
                key={`${mine}/${cell.vendor}/${cell.criterion}`}
                evaluator={mine}
                cell={cell}
                score={scoreOf(cell)}
                fixed={fixed}
                give={(fields) => give(cell, fields)}
                evidence={evidence}
                previous={steps[at - 1] ? () => go(steps[at - 1]) : null}
                next={steps[at + 1] ? () => go(steps[at + 1]) : null}
              />
              <p className={styles.keys}>
                {SCORE_KEYS.filter(([, , reads]) => reads || !fixed).map(([keys, what]) => (
                  <span key={what}>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}{' '}
                    {what}
                  </span>
                ))}
              </p>
            </div>
            <div className={styles.middle}>
              <VendorAnswers cell={cell} />
              <HandIn key={`${mine}/${pair.vendor}`} pair={pair} />
            </div>
          </div>
        </div>
      ) : (
        <EmptyCard
          label="Nothing to score"
          actions={
            <Button component={Link} href="/partner-selection/scoring/evaluators" variant="default">
              Look at the evaluators
            </Button>
          }
        >
          This evaluator is asked about no criterion of any vendor on the short list.
        </EmptyCard>
      )}
    </div>
  );
}
