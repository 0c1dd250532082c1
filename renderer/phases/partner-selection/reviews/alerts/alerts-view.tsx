import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { draftRatingAction } from '../../../../../shared/commands/draft-rating-action.ts';
import { makeActions } from '../../../../../shared/commands/make-actions.ts';
import { nextReview } from '../../../../../shared/domain/review/next-review.ts';
import { type ReviewAlert, reviewAlerts } from '../../../../../shared/domain/review/review-alerts.ts';
import { periodsOf, reviewPeriods } from '../../../../../shared/domain/review/review-periods.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { today } from '../../../../ui/today.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { ALERT_WORDS, periodWords } from '../review-words.ts';
import styles from '../reviews.module.css';
import { useRatedVendor } from '../use-rated-vendor.tsx';
import { useReviewSource } from '../use-review-source.ts';

const BADGES = { bad: 'Urgent', attention: 'Look into it', good: '', none: '' } as const;

/** What the newest ratings call for, most urgent first, and when the next review is due. */
export function AlertsView() {
  const source = useReviewSource();
  const { vendor, choice } = useRatedVendor();
  const alerts = useMemo(
    () => reviewAlerts(source).filter((alert) => alert.vendor === vendor),
    [source, vendor],
  );
  const last = vendor === null ? undefined : periodsOf(reviewPeriods(source), vendor, 'client').at(-1);
  if (!last)
    return (
      <div className={styles.page}>
        <p className={styles.quiet}>Alerts come from our own ratings of a partner. There are none yet.</p>
      </div>
    );
  const next = nextReview(engagementOf(source).go_live_on, last.to);
  const due = next !== null && next.to < today();
  return (
    <div className={styles.page}>
      {choice}
      <Notice
        tone={due ? 'attention' : 'info'}
        title={
          next === null
            ? `Newest period: ${periodWords(last.from, last.to)}`
            : `Next review: ${periodWords(next.from, next.to)}`
        }
      >
        {due
          ? 'The period is over and nobody has rated it. Start the review while people still remember.'
          : `What follows rests on ${periodWords(last.from, last.to)}${last.signed ? '' : ', which is not signed off yet'}.`}
      </Notice>
      {alerts.length === 0 ? (
        <p className={styles.quiet}>
          No alert: no rating of 2 or lower, no falling trend, and figures that agree with the ratings.
        </p>
      ) : (
        <ul className={styles.alerts}>
          {alerts.map((alert) => (
            <AlertCard key={`${alert.rule}/${alert.area}`} alert={alert} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** One alert with what it asks for, and the action that answers it. */
function AlertCard({ alert }: { readonly alert: ReviewAlert }) {
  const { review_area, review_rating, action, vendor } = useReviewSource();
  const { tone, title, says } = ALERT_WORDS[alert.rule];
  const area = alert.area === null ? null : review_area[alert.area];
  const rating = alert.rating === null ? null : review_rating[alert.rating];
  const there = rating && Object.values(action).find(({ review_rating: id }) => id === rating.id);
  const name = area?.name ?? vendor[alert.vendor]?.name ?? '';
  const review = rating?.review ?? alert.period.reviews[0]?.id;
  const make = () => {
    if (!area || !rating) return;
    commit((workbook) =>
      makeActions(workbook, [draftRatingAction(area, rating, today())], {
        ids: [uuid()],
        at: new Date().toISOString(),
      }),
    ).catch(showRefusal);
  };
  return (
    <li className={styles.alert}>
      <div>
        <ToneBadge tone={tone}>{BADGES[tone]}</ToneBadge>
        <h3>{title(name)}</h3>
        <p>{says(alert)}</p>
        {rating && rating.comment !== '' && <p className={styles.quiet}>{`Said: ${rating.comment}`}</p>}
      </div>
      <div>
        {there ? (
          <Link href={rowPath('action', there.id) ?? ''}>{there.title}</Link>
        ) : rating && alert.rule !== 'improvement-plan' ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={make}
          >
            Make action
          </Button>
        ) : (
          review && <Link href={rowPath('review', review) ?? ''}>Open the review</Link>
        )}
      </div>
    </li>
  );
}
