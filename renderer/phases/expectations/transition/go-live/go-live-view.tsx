import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { goLiveChecks } from '../../../../../shared/domain/transition/go-live-score.ts';
import { goThresholds, scoreChecks } from '../../../../../shared/domain/transition/score-checks.ts';
import { parametersOf } from '../../../../../shared/model/parameters.ts';
import type { TransitionCheck } from '../../../../../shared/model/tables/transition-check.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../transition.module.css';
import { CheckLine } from './check-line.tsx';
import own from './go-live.module.css';
import { ScoreBar } from './score-bar.tsx';
import { explainGoLive, verdictLook, verdictReason } from './verdict-words.ts';

interface GoLiveViewProps {
  readonly today: string;
  readonly onPick: () => void;
}

/** Whether to go live: the score, what forbids it, and what would have to be met. */
export function GoLiveView({ today, onPick }: GoLiveViewProps) {
  const transition_check = useWorkbook((w) => w.transition_check);
  const parameter = useWorkbook((w) => w.parameter);
  const [assumed, setAssumed] = useState<ReadonlySet<string>>(new Set());
  const checks = goLiveChecks({ transition_check });
  const limits = goThresholds(parametersOf({ parameter }));
  const result = scoreChecks(checks, limits);
  const open = [...result.openMusts, ...result.openShoulds];
  const met = new Set(open.filter(({ id }) => assumed.has(id)).map(({ id }) => id));
  const would = scoreChecks(
    checks.map((row) => (met.has(row.id) ? { ...row, status: 'met' as const } : row)),
    limits,
  );
  const assume = (id: string, on: boolean) =>
    setAssumed((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));

  if (checks.length === 0)
    return (
      <EmptyCard
        label="No conditions yet"
        actions={
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Add conditions from the list
          </Button>
        }
      >
        Say now what has to be true on the day of going live, so that nobody has to argue about it then.
      </EmptyCard>
    );
  const musts = checks.filter(({ must }) => must);
  const look = verdictLook(result.verdict);
  const applyingMusts = result.applicable.filter(({ must }) => must).length;
  const metMusts = applyingMusts - result.openMusts.length;
  const line = (check: TransitionCheck) => (
    <CheckLine key={check.id} check={check} today={today} assumed={met.has(check.id)} onAssume={assume} />
  );
  return (
    <div className={`${styles.view} ${styles.narrow}`}>
      <Panel
        title="Go or no-go"
        aside={
          <ExplainButton what="Score for going live" explain={() => explainGoLive(result, limits)} words />
        }
      >
        <div className={styles.verdict} aria-live="polite">
          <div className={styles.verdictWords}>
            <p className={styles.outcome}>
              <ToneBadge tone={look.tone}>{look.label}</ToneBadge>
            </p>
            <p>{verdictReason(result, limits)}</p>
          </div>
          <div className={own.bars}>
            <ScoreBar
              label="Score"
              score={result.score}
              text={formatScore(result.score)}
              would={met.size > 0 ? would.score : null}
              marks={[
                { at: limits.conditions, label: `${formatPlain(limits.conditions)} conditions` },
                { at: limits.go, label: `${formatPlain(limits.go)} go` },
              ]}
            />
            <ScoreBar
              label="Musts met"
              score={applyingMusts === 0 ? null : (100 * metMusts) / applyingMusts}
              text={`${metMusts} of ${applyingMusts}`}
              marks={[{ at: 100, label: 'all' }]}
            />
          </div>
        </div>
        {open.length > 0 && (
          <div className={own.whatIf} aria-live="polite">
            <strong>What if</strong>
            {met.size === 0 ? (
              <span className={styles.quiet}>
                Tick conditions below to see what meeting them would change.
              </span>
            ) : (
              <span>
                {met.size === 1 ? '1 more met' : `${met.size} more met`}: score {formatScore(would.score)},{' '}
                {verdictLook(would.verdict).label.toLowerCase()}
                {would.openMusts.length > 0 &&
                  ` (${would.openMusts.length} ${would.openMusts.length === 1 ? 'must' : 'musts'} left)`}
              </span>
            )}
            <Button
              size="compact-xs"
              variant="default"
              disabled={result.openMusts.length === 0}
              onClick={() => setAssumed(new Set([...met, ...result.openMusts.map(({ id }) => id)]))}
            >
              Tick all musts
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={met.size === 0}
              onClick={() => setAssumed(new Set())}
            >
              Clear
            </Button>
          </div>
        )}
      </Panel>
      <Panel title={`Musts: ${result.openMusts.length} of ${applyingMusts} open`}>
        {musts.length === 0 ? (
          <p className={styles.quiet}>
            No condition is a must yet, so nothing but the score speaks. Open a condition to make it one.
          </p>
        ) : (
          <ul className={styles.checks}>{musts.map(line)}</ul>
        )}
      </Panel>
      <Panel title="Makes it easier">
        {musts.length === checks.length ? (
          <p className={styles.quiet}>Every condition is a must.</p>
        ) : (
          <ul className={styles.checks}>{checks.filter(({ must }) => !must).map(line)}</ul>
        )}
      </Panel>
    </div>
  );
}
