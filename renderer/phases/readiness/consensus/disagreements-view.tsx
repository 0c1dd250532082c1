import { Button, Kbd } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { resolveQuestion, unresolveQuestion } from '../../../../shared/commands/resolve-question.ts';
import { type Consensus, isChangedSince } from '../../../../shared/domain/readiness/consensus-of.ts';
import type { Resolution } from '../../../../shared/model/readiness-lists.ts';
import { resolutionId } from '../../../../shared/model/tables/resolution.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { SplitView } from '../../../registers/split-view.tsx';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { commit } from '../../../workbook/store.ts';
import { useReadiness } from '../../../workbook/use-readiness.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from '../answering/use-answering.ts';
import { useBlind } from '../answering/use-blind.ts';
import { type ConsensusFilter, filterConsensus, NO_FILTER } from './consensus-filter.ts';
import { ConsensusList } from './consensus-list.tsx';
import { ConsensusToolbar } from './consensus-toolbar.tsx';
import styles from './disagreements-view.module.css';
import { explainConsensus } from './explain-agreement.ts';
import { findingOf } from './finding-of.ts';
import { QuestionPanel } from './question-panel.tsx';
import { CONSENSUS_KEYS, useConsensusKeys } from './use-consensus-keys.ts';

interface DisagreementsViewProps {
  readonly consensus: Consensus;
  readonly answering: Answering;
  /** The question that a link asks for. */
  readonly asked: string | null;
}

/** Where answers differ, the widest first, with everything that was said beside the list. */
export function DisagreementsView({ consensus, answering, asked }: DisagreementsViewProps) {
  const { dimensions, basis } = useReadiness();
  const { hides } = useBlind(answering);
  const [filter, setFilter] = useRemembered<ConsensusFilter>('consensus-filter', NO_FILTER);
  const begun = consensus.questions.some(({ answers, settled }) => answers.length > 0 || settled !== null);
  const lines = useMemo(
    () => (begun ? filterConsensus(consensus.questions, filter, hides) : []),
    [begun, consensus.questions, filter, hides],
  );
  const [wanted, setWanted] = useState<string | null>(asked);
  const [opened, setOpened] = useState(asked !== null);
  const [deciding, setDeciding] = useState<string | null>(null);
  useEffect(() => {
    if (asked === null) return;
    setWanted(asked);
    setOpened(true);
  }, [asked]);
  // What is settled stays where one was, also when the list is narrowed to what is not settled.
  const at = lines.findIndex(({ question }) => question.id === wanted);
  const place = useRef(0);
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);
  const line = lines[at] ?? (wanted === null ? undefined : lines[Math.min(place.current, lines.length - 1)]);
  const current = line?.question.id ?? null;
  const { settle, takeBack } = useSettling(answering);
  const pick = useCallback((question: string) => {
    setWanted(question);
    setOpened(true);
    setDeciding(null);
  }, []);
  useConsensusKeys({
    lines,
    current,
    onCurrent: (question) => {
      setWanted(question);
      setDeciding(null);
    },
    onOpen: pick,
    onClose: () => setOpened(false),
    onSettle: settle,
    onDecide: (question) => {
      pick(question);
      setDeciding(question);
    },
    onTakeBack: takeBack,
  });
  if (!begun)
    return (
      <EmptyCard
        label="No answers yet"
        actions={
          <>
            <Button component={Link} href="/readiness/checklist">
              Start the checklist
            </Button>
            <Button component={Link} href="/readiness/checklist/facilitate" variant="default">
              Answer as a group
            </Button>
          </>
        }
      >
        As soon as two people have answered the same question, you see here how far they agree.
      </EmptyCard>
    );
  return (
    <SplitView
      fills
      side={
        opened && line ? (
          <QuestionPanel
            key={line.question.id}
            line={line}
            answering={answering}
            deciding={deciding === line.question.id}
            onDecide={(on) => setDeciding(on ? line.question.id : null)}
            onSettle={(method) => settle(line.question.id, method)}
            onTakeBack={() => takeBack(line.question.id)}
            onClose={() => setOpened(false)}
          />
        ) : null
      }
    >
      <div className={styles.view}>
        <p className={styles.finding}>
          <strong>{findingOf(consensus)}</strong>
          <ExplainButton what="Disagreement" explain={() => explainConsensus(consensus, hides)} words />
        </p>
        <ConsensusToolbar
          dimensions={dimensions}
          filter={filter}
          onFilter={setFilter}
          shown={lines.length}
          total={consensus.questions.length}
        />
        {lines.length === 0 ? (
          <div className={styles.empty}>
            <p>No question passes these filters.</p>
            <Button variant="default" onClick={() => setFilter(NO_FILTER)}>
              Show all {consensus.questions.length} questions
            </Button>
          </div>
        ) : (
          <ConsensusList lines={lines} basis={basis} current={current} onPick={pick} />
        )}
        <p className={styles.keys}>
          {CONSENSUS_KEYS.map(([keys, what]) => (
            <span key={what}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}{' '}
              {what}
            </span>
          ))}
        </p>
      </div>
    </SplitView>
  );
}

/** Settles questions in the name of whoever answers on this page. */
function useSettling({ respondent }: Answering) {
  const known = useWorkbook((w) => w.person[respondent.id] !== undefined);
  const decidedBy = known ? respondent.id : null;
  const settle = useCallback(
    (question: string, method: Exclude<Resolution, 'decision'>) => {
      const at = new Date().toISOString();
      commit((workbook) => {
        const settled = workbook.resolution[resolutionId(question)] ?? null;
        const answers = Object.values(workbook.answer).filter((row) => row.question === question);
        // The same again would be an empty step of undo, unless it says that a changed answer was looked at.
        if (settled?.method === method && !isChangedSince({ settled, answers })) return null;
        return resolveQuestion(workbook, { question, method, decidedBy, at });
      }).catch(showRefusal);
    },
    [decidedBy],
  );
  const takeBack = useCallback((question: string) => {
    commit((workbook) => unresolveQuestion(workbook, question)).catch(showRefusal);
  }, []);
  return { settle, takeBack };
}
