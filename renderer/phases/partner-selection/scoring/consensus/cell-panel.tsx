import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { LeafStanding } from '../../../../../shared/domain/score/leaf-standing.ts';
import { SCORE_SOURCES } from '../../../../../shared/model/selection-lists.ts';
import type { Score } from '../../../../../shared/model/tables/score.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { DotStrip } from '../../../../ui/charts/dot-strip.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { PersonMark, personColour } from '../../../../ui/person-mark.tsx';
import { formatTwo } from '../two-decimals.ts';
import { useEvaluatorMarks } from '../use-evaluator-marks.ts';
import { useScoring } from '../use-scoring.ts';
import { AgreeForm } from './agree-form.tsx';
import styles from './consensus.module.css';

interface CellPanelProps {
  readonly cell: LeafStanding;
  readonly onClose: () => void;
}

/** What everybody gave a vendor under one criterion, with what they saw, and what the group agrees on. */
export function CellPanel({ cell, onClose }: CellPanelProps) {
  const { workbook } = useScoring();
  const criterion = workbook.criterion[cell.criterion];
  const name = workbook.vendor[cell.vendor]?.name ?? cell.vendor;
  return (
    <aside
      className={styles.panel}
      aria-label={`${name} under ${cell.criterion}`}
      onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && onClose()}
    >
      <header className={styles.head}>
        <h3>
          {name}
          <span>
            {cell.criterion} {criterion?.name}
          </span>
        </h3>
        <IconButton label="Close the details" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.body}>
        {criterion?.scored_by_price ? <PricePart cell={cell} /> : <PeoplePart cell={cell} />}
      </div>
    </aside>
  );
}

function PeoplePart({ cell }: { readonly cell: LeafStanding }) {
  const markOf = useEvaluatorMarks();
  const dots = useMemo(
    () =>
      cell.given.flatMap(({ evaluator, score }) => {
        const mark = markOf(evaluator);
        return mark ? [{ ...mark, colour: personColour(mark.colour), level: score }] : [];
      }),
    [cell.given, markOf],
  );
  return (
    <>
      <section aria-label="Scores">
        {cell.given.length === 0 ? (
          <p className={styles.quiet}>Nobody has handed in a score here.</p>
        ) : (
          <p className={styles.summary}>
            <DotStrip label="Scores" answers={dots} />
            <span>
              Mean {formatTwo(cell.mean)}
              {cell.spread !== null && `, spread ${cell.spread}`}
            </span>
          </p>
        )}
        <ul className={styles.scores}>
          {cell.given.map((row) => (
            <ScoreLine key={row.id} row={row} />
          ))}
        </ul>
        {cell.waiting.length > 0 && (
          <p className={styles.quiet}>
            {cell.waiting.length} more {cell.waiting.length === 1 ? 'score does' : 'scores do'} not count: not
            handed in, or of somebody who does not score this.
          </p>
        )}
      </section>
      <AgreeForm cell={cell} />
    </>
  );
}

function ScoreLine({ row }: { readonly row: Score }) {
  const markOf = useEvaluatorMarks();
  const mark = markOf(row.evaluator);
  const source = SCORE_SOURCES.find(({ value }) => value === row.source);
  return (
    <li>
      <div className={styles.who}>
        {mark ? <PersonMark {...mark} named /> : 'Somebody'}
        <strong>{row.score}</strong>
      </div>
      <p>{row.evidence.trim() || <span className={styles.quiet}>No evidence.</span>}</p>
      {source && <p className={styles.quiet}>{source.label}</p>}
    </li>
  );
}

const FROM = {
  case: 'the business case, with everything that the client carries itself',
  offer: 'the offer with its extras',
  fee: 'the fee alone',
} as const;

function PricePart({ cell }: { readonly cell: LeafStanding }) {
  const { workbook, selection } = useScoring();
  const { currency, price_method: method } = engagementOf(workbook);
  const own = selection.prices.find(({ vendor }) => vendor === cell.vendor);
  return (
    <section aria-label="Price">
      {own?.price === null || own === undefined ? (
        <p>The price is not known yet, so there is no score: complete the offer that counts.</p>
      ) : (
        <>
          <p>
            <strong>{formatAmount(own.price, currency)}</strong> a year, from{' '}
            {own.from === null ? 'no source' : FROM[own.from]}.
          </p>
          <p>
            {method === 'ratio'
              ? 'Score = 5 × lowest price ÷ this price, at least 1.'
              : 'Score = 1 + 4 × the share by which this price stays below twice the lowest.'}{' '}
            That is <strong>{formatTwo(own.score)}</strong>. Nobody types it, and nobody can agree on another.
          </p>
        </>
      )}
    </section>
  );
}
