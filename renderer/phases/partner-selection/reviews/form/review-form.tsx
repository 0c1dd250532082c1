import { Button, Group, Table } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { setFields } from '../../../../../shared/commands/put.ts';
import { removeReview } from '../../../../../shared/commands/remove-review.ts';
import {
  areasInOrder,
  periodsOf,
  reviewPeriods,
} from '../../../../../shared/domain/review/review-periods.ts';
import { signOffLacks } from '../../../../../shared/domain/review/sign-off-lacks.ts';
import type { Review } from '../../../../../shared/model/tables/review.ts';
import type { Row } from '../../../../../shared/model/tables.ts';
import { PaperButtons } from '../../../../registers/paper/paper-buttons.tsx';
import { usePaper } from '../../../../registers/paper/use-paper.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { KIND_WORDS, meanWords, periodWords } from '../review-words.ts';
import styles from '../reviews.module.css';
import { useReviewSource } from '../use-review-source.ts';
import { AreaRow } from './area-row.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { LackList } from './lack-list.tsx';
import { ReviewSheet } from './review-sheet.tsx';
import { SignDialog } from './sign-dialog.tsx';

interface ReviewFormProps {
  readonly review: Review;
  readonly path: string;
  /** No correction has taken its place. */
  readonly standing: boolean;
  readonly mean: number | null;
}

/** One review: area, rating and comments, as it is talked over and signed. */
export function ReviewForm({ review, path, standing, mean }: ReviewFormProps) {
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'sign' | 'correct' | null>(null);
  const source = useReviewSource();
  const signed = review.state === 'signed';
  const vendor = source.vendor[review.vendor]?.name ?? '';
  const period = periodWords(review.period_from, review.period_to);
  const paper = usePaper({ name: `Performance review ${vendor} ${period}`, paper: 'A4', portrait: true });
  const ratings = new Map(
    Object.values(source.review_rating)
      .filter((row) => row.review === review.id)
      .map((row) => [row.area, row]),
  );
  const areas = areasInOrder(source).filter(({ id, active }) => ratings.has(id) || (active && !signed));
  const before = periodsOf(reviewPeriods(source), review.vendor, review.kind).findLast(
    ({ to }) => review.period_from !== null && to < review.period_from,
  );
  const lacks = signed ? [] : signOffLacks(source, review);
  const keep = (fields: Partial<Row<'review'>>) =>
    commit((workbook) => setFields(workbook, 'review', review.id, fields, 'Change a performance review'));
  const fact = (field: 'reviewer' | 'period_from' | 'period_to' | 'held_on', label: string, day = true) =>
    signed ? (
      <div>
        <span className={styles.quiet}>{label}</span>
        <div>{day && review[field] ? formatDay(String(review[field])) : (review[field] ?? '')}</div>
      </div>
    ) : (
      <SaveText
        label={label}
        kind={day ? 'date' : 'text'}
        value={review[field] ?? ''}
        draftKey={`review.${review.id}.${field}`}
        onCommit={(text) => keep({ [field]: day && text === '' ? null : text })}
      />
    );
  const words = (field: 'strengths' | 'summary', label: string) =>
    signed ? (
      review[field] !== '' && (
        <p>
          <strong>{label}: </strong>
          {review[field]}
        </p>
      )
    ) : (
      <SaveText
        label={label}
        kind="long"
        value={review[field]}
        draftKey={`review.${review.id}.${field}`}
        onCommit={(text) => keep({ [field]: text })}
      />
    );
  return (
    <section className={styles.card} aria-label={`Review of ${vendor}, ${period}`}>
      <div className={styles.head}>
        <div>
          <h2>{`${vendor}, ${period}`}</h2>
          <p className={styles.quiet}>{`${KIND_WORDS[review.kind]}. Mean ${meanWords(mean)}.`}</p>
        </div>
        <Group gap={8}>
          <ToneBadge tone={signed ? 'good' : 'none'}>
            {signed ? (standing ? 'Signed off' : 'Replaced by a correction') : 'Draft'}
          </ToneBadge>
          <PaperButtons size="compact-sm" {...paper} />
          {!signed && (
            <>
              <IconButton
                label="Delete this draft"
                onClick={() =>
                  commit((workbook) => removeReview(workbook, review.id)).then(
                    () => navigate(path, { replace: true }),
                    showRefusal,
                  )
                }
              >
                <IconTrash size={16} aria-hidden />
              </IconButton>
              <Button size="compact-sm" onClick={() => setDialog('sign')}>
                Sign off
              </Button>
            </>
          )}
          {signed && standing && (
            <Button size="compact-sm" variant="default" onClick={() => setDialog('correct')}>
              Make a correction
            </Button>
          )}
        </Group>
      </div>
      {signed && review.signed_on !== null && (
        <Notice tone="info" title={`Signed off on ${formatDay(review.signed_on)} by ${review.signed_by}`}>
          It stays as it is. A mistake is put right by a correction with its reason.
        </Notice>
      )}
      {review.corrects !== null && (
        <Notice tone="info" title={`Version ${review.version} corrects the one before`}>
          {review.reason}
        </Notice>
      )}
      <div className={styles.facts}>
        {fact('period_from', 'From')}
        {fact('period_to', 'To')}
        {fact('reviewer', 'Rated by', false)}
        {fact('held_on', 'Talked over on')}
      </div>
      <ScrollRegion label="Ratings" className={styles.scroll}>
        <Table verticalSpacing={6} className={styles.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Performance area</Table.Th>
              <Table.Th>Rating (1–5)</Table.Th>
              <Table.Th>Comments</Table.Th>
              <Table.Th ta="right">Before</Table.Th>
              <Table.Th>Action</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {areas.map((area) => (
              <AreaRow
                key={area.id}
                review={review}
                area={area}
                row={ratings.get(area.id)}
                before={before?.areas.find((one) => one.area.id === area.id)?.rating ?? null}
              />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <div className={styles.more}>
        {words('strengths', 'Strengths')}
        {words('summary', 'What was agreed')}
      </div>
      {!signed && <LackList lacks={lacks} />}
      {dialog === 'sign' && <SignDialog review={review} lacks={lacks} onClose={() => setDialog(null)} />}
      {dialog === 'correct' && (
        <CorrectDialog
          review={review}
          onClose={() => setDialog(null)}
          onMade={(id) => navigate(`${path}/${encodeURIComponent(id)}`)}
        />
      )}
      {paper.layOut(<ReviewSheet review={review} vendor={vendor} period={period} mean={mean} />)}
    </section>
  );
}
