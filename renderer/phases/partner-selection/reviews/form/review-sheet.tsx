import { areasInOrder } from '../../../../../shared/domain/review/review-periods.ts';
import type { Review } from '../../../../../shared/model/tables/review.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { KIND_WORDS, meanWords } from '../review-words.ts';
import styles from './review-sheet.module.css';

interface ReviewSheetProps {
  readonly review: Review;
  readonly vendor: string;
  readonly period: string;
  readonly mean: number | null;
}

/** A review on paper: performance area, rating and comments, with room for two signatures. */
export function ReviewSheet({ review, vendor, period, mean }: ReviewSheetProps) {
  const { client, title, sample } = useWorkbook(engagementOf);
  const areas = useWorkbook((w) => w.review_area);
  const rows = useWorkbook((w) => w.review_rating);
  const ratings = new Map(
    Object.values(rows)
      .filter((row) => row.review === review.id)
      .map((row) => [row.area, row]),
  );
  const facts = [
    KIND_WORDS[review.kind],
    review.reviewer && `Rated by ${review.reviewer}`,
    review.held_on && `Talked over on ${formatDay(review.held_on)}`,
    review.version > 1 && `Version ${review.version}`,
    sample && 'Sample, invented company',
  ];
  return (
    <div className={styles.sheet}>
      <p>{client || title}</p>
      <h1>{`Performance review: ${vendor}, ${period}`}</h1>
      <p>{facts.filter(Boolean).join('. ')}</p>
      <table>
        <thead>
          <tr>
            <th>Performance area</th>
            <th>Rating (1–5)</th>
            <th>Comments</th>
          </tr>
        </thead>
        <tbody>
          {areasInOrder({ review_area: areas })
            .filter(({ id }) => ratings.has(id))
            .map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{ratings.get(id)?.rating ?? '–'}</td>
                <td>{[ratings.get(id)?.comment, ratings.get(id)?.strength].filter(Boolean).join(' ')}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">Mean</th>
            <td>{meanWords(mean)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {review.strengths !== '' && (
        <>
          <h2>Strengths</h2>
          <p>{review.strengths}</p>
        </>
      )}
      {review.summary !== '' && (
        <>
          <h2>What was agreed</h2>
          <p>{review.summary}</p>
        </>
      )}
      {review.state === 'signed' && review.signed_on !== null ? (
        <p>{`Signed off on ${formatDay(review.signed_on)} by ${review.signed_by}.`}</p>
      ) : (
        <div className={styles.names}>
          <span>{client || 'Client'}</span>
          <span>{vendor}</span>
        </div>
      )}
    </div>
  );
}
