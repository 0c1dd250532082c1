import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { ScoreInput } from '../../../../../shared/commands/give-score.ts';
import { SCORE_SOURCES } from '../../../../../shared/model/selection-lists.ts';
import type { Score } from '../../../../../shared/model/tables/score.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { LevelPicker } from '../../../../ui/level-picker.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import type { ScoreCell } from '../cell-path.ts';
import { formatTwo } from '../two-decimals.ts';
import { useScoring } from '../use-scoring.ts';
import styles from './mine.module.css';
import { scoreLevels } from './score-levels.ts';

interface ScoreCardProps {
  /** Whose score it is. */
  readonly evaluator: string;
  readonly cell: ScoreCell;
  readonly score: Score | undefined;
  /** Handed in: it is shown and cannot be changed. */
  readonly fixed: boolean;
  readonly give: (fields: ScoreInput['fields']) => Promise<void>;
  readonly evidence: Ref<HTMLInputElement & HTMLTextAreaElement>;
  /** Null at the ends. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}

/** One criterion for one vendor: what the scores mean, the score, and what it rests on. */
export function ScoreCard({ evaluator, cell, score, fixed, give, evidence, previous, next }: ScoreCardProps) {
  const { workbook, selection } = useScoring();
  const criterion = workbook.criterion[cell.criterion];
  const whole = criterion?.parent ? workbook.criterion[criterion.parent] : undefined;
  const weight = selection.criteria.flatMap(({ leaves }) => leaves).find(({ id }) => id === cell.criterion);
  const levels = scoreLevels(criterion, whole);
  const given = score?.score ?? null;
  const extreme = (given === 1 || given === 5) && score?.evidence.trim() === '';
  return (
    <section
      className={styles.card}
      aria-label={`${cell.criterion} for ${workbook.vendor[cell.vendor]?.name}`}
    >
      <header className={styles.header}>
        <p className={styles.note}>
          {whole && `${whole.id} ${whole.name} · `}
          {weight && `${formatTwo(weight.weight01 * 100)} % of the whole`}
        </p>
        <h2 className={styles.title}>
          {cell.criterion} {criterion?.name}
        </h2>
        <p className={styles.vendor}>{workbook.vendor[cell.vendor]?.name}</p>
      </header>
      {fixed ? (
        <p className={styles.fixed}>
          <strong>{given === null ? 'Not scored' : `${given} ${levels[given - 1]?.name ?? ''}`}</strong>
          {given !== null && levels[given - 1]?.help && `: ${levels[given - 1]?.help}`}
        </p>
      ) : (
        <LevelPicker
          label={`Score for ${cell.criterion} ${criterion?.name ?? ''}`}
          levels={levels}
          value={given}
          onChange={(level) => give({ score: level }).catch(showRefusal)}
        />
      )}
      {fixed ? (
        <p className={styles.evidence}>
          {score?.evidence.trim() || 'No evidence was given.'}
          {score?.source && (
            <span className={styles.note}>
              {' '}
              {SCORE_SOURCES.find(({ value }) => value === score.source)?.label}
            </span>
          )}
        </p>
      ) : (
        <>
          <NativeSelect
            label="Seen in"
            className={styles.source ?? ''}
            value={score?.source ?? ''}
            data={[
              { value: '', label: 'Not said' },
              ...SCORE_SOURCES.map(({ value, label }) => ({ value, label })),
            ]}
            onChange={(event) =>
              give({ source: (event.currentTarget.value || null) as Score['source'] }).catch(showRefusal)
            }
          />
          <SaveText
            kind="long"
            label="Evidence"
            placeholder="What was seen, where, and on which page"
            draftKey={`score/${evaluator}/${cell.vendor}/${cell.criterion}`}
            value={score?.evidence ?? ''}
            onCommit={(text) => give({ evidence: text })}
            inputRef={evidence}
          />
          {extreme && (
            <p className={styles.warning}>
              A {given} without evidence will not stand when somebody asks. Type what you saw.
            </p>
          )}
        </>
      )}
      <footer className={styles.foot}>
        <Button
          variant="default"
          size="xs"
          disabled={previous === null}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => previous?.()}
        >
          Back
        </Button>
        <Button
          size="xs"
          disabled={next === null}
          rightSection={<IconArrowRight size={16} aria-hidden />}
          onClick={() => next?.()}
        >
          Next
        </Button>
      </footer>
    </section>
  );
}
