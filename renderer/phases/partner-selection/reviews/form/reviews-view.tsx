import { Button, Select } from '@mantine/core';
import { useLocation } from 'wouter';
import { areasInOrder, weightOf } from '../../../../../shared/domain/review/review-periods.ts';
import { byPeriod, standingReviews } from '../../../../../shared/domain/review/standing-reviews.ts';
import { weightedRating } from '../../../../../shared/domain/review/weighted-rating.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { KIND_WORDS, meanWords, periodWords } from '../review-words.ts';
import styles from '../reviews.module.css';
import { useReviewSource } from '../use-review-source.ts';
import { ReviewForm } from './review-form.tsx';

interface ReviewsViewProps {
  readonly asked: string | null;
  readonly path: string;
  readonly onStart: () => void;
  readonly onAreas: () => void;
}

/** All reviews, newest first, and the form of one of them. */
export function ReviewsView({ asked, path, onStart, onAreas }: ReviewsViewProps) {
  const [, navigate] = useLocation();
  const source = useReviewSource();
  const areas = areasInOrder(source);
  const list = Object.values(source.review).sort((a, b) => byPeriod(b, a));
  const standing = new Set(standingReviews(source).map(({ id }) => id));
  const shown = list.find(({ id }) => id === asked) ?? list[0];
  const meanOf = (review: string) =>
    weightedRating(
      Object.values(source.review_rating)
        .filter((row) => row.review === review)
        .map(({ area, rating }) => {
          const known = source.review_area[area];
          return { rating, weight: known ? weightOf(known) : 0 };
        }),
    );
  if (areas.length === 0)
    return (
      <div className={styles.page}>
        <EmptyCard label="No areas yet" actions={<Button onClick={onAreas}>Choose the areas</Button>}>
          A partner is rated area by area. Choose what both sides look at; four are enough to begin with.
        </EmptyCard>
      </div>
    );
  if (!shown)
    return (
      <div className={styles.page}>
        <EmptyCard label="No reviews yet" actions={<Button onClick={onStart}>Start the first review</Button>}>
          Rate the partner each month in the first half-year and each quarter after it, and let it rate you.
        </EmptyCard>
      </div>
    );
  return (
    <div className={styles.page}>
      <Select
        label="Review"
        className={styles.choice ?? ''}
        data={list.map((review) => ({
          value: review.id,
          label: [
            periodWords(review.period_from, review.period_to),
            source.vendor[review.vendor]?.name,
            KIND_WORDS[review.kind].toLowerCase(),
            review.reviewer,
            `mean ${meanWords(meanOf(review.id))}`,
            stateWords(review.state, review.version, standing.has(review.id)),
          ]
            .filter(Boolean)
            .join(', '),
        }))}
        value={shown.id}
        allowDeselect={false}
        searchable
        nothingFoundMessage="No review with these words."
        onChange={(id) => id !== null && navigate(`${path}/${encodeURIComponent(id)}`)}
      />
      <ReviewForm
        key={shown.id}
        review={shown}
        path={path}
        standing={standing.has(shown.id)}
        mean={meanOf(shown.id)}
      />
    </div>
  );
}

function stateWords(state: 'draft' | 'signed', version: number, standing: boolean): string {
  const words = state === 'draft' ? 'draft' : standing ? 'signed off' : 'replaced by a correction';
  return version > 1 ? `version ${version}, ${words}` : words;
}
