import { impactQuestions } from '../../../../../shared/content/change/impact-questions.ts';
import type { ImpactCell } from '../../../../../shared/domain/change/impact-cells.ts';
import { IMPACT_AREAS, IMPACT_SIDES } from '../../../../../shared/model/readiness-lists.ts';
import type { Impact } from '../../../../../shared/model/tables/impact.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { labelOf } from '../label-of.ts';
import { AddEffect } from './add-effect.tsx';
import styles from './impact.module.css';

interface ImpactCellBoxProps {
  readonly cell: ImpactCell;
  readonly questions: boolean;
  /** The effect whose details are open. */
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
}

/** One cell of the grid: its effects as cards, the questions that help to find more, and where to add one. */
export function ImpactCellBox({ cell, questions, current, onOpen }: ImpactCellBoxProps) {
  const { area, side, impacts, highest, mean } = cell;
  const name = `${labelOf(IMPACT_AREAS, area)}, ${labelOf(IMPACT_SIDES, side).toLowerCase()}`;
  return (
    <section className={styles.cell} aria-label={name}>
      <p className={styles.severity}>
        {highest === null || mean === null
          ? impacts.length === 0
            ? 'No effect yet'
            : 'Not judged yet'
          : `Highest ${formatPlain(highest)}, mean ${formatScore(mean)}`}
      </p>
      {impacts.length > 0 && (
        <ul className={styles.cards}>
          {impacts.map((impact) => (
            <li key={impact.id}>
              <Card impact={impact} current={impact.id === current} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {questions && (
        <ul className={styles.questions} aria-label={`Questions for ${name}`}>
          {impactQuestions(area, side).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <AddEffect area={area} side={side} name={name} />
    </section>
  );
}

interface CardProps {
  readonly impact: Impact;
  readonly current: boolean;
  readonly onOpen: (id: string) => void;
}

function Card({ impact, current, onOpen }: CardProps) {
  const { id, name, severity, answer } = impact;
  const owner = useWorkbook((w) => (impact.owner === null ? null : (w.person[impact.owner]?.name ?? null)));
  return (
    <button
      type="button"
      className={styles.card}
      data-severity={severity ?? undefined}
      aria-current={current || undefined}
      onClick={() => onOpen(id)}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.answer} data-missing={answer.trim() === '' || undefined}>
        {answer.trim() === '' ? 'Nothing is done about it yet.' : answer}
      </span>
      <span className={styles.foot}>
        <span>{severity === null ? 'Severity not judged' : `Severity ${severity}`}</span>
        <span>{owner ?? 'No owner'}</span>
      </span>
    </button>
  );
}
