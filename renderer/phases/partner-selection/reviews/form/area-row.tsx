import { Button, Collapse, Table } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { draftRatingAction } from '../../../../../shared/commands/draft-rating-action.ts';
import { makeActions } from '../../../../../shared/commands/make-actions.ts';
import { rateArea } from '../../../../../shared/commands/rate-area.ts';
import { change } from '../../../../../shared/domain/review/review-figures.ts';
import { CALLS_FOR_ACTION } from '../../../../../shared/domain/review/sign-off-lacks.ts';
import { ANCHORS } from '../../../../../shared/model/anchors.ts';
import type { Review } from '../../../../../shared/model/tables/review.ts';
import type { ReviewArea } from '../../../../../shared/model/tables/review-area.ts';
import type { ReviewRating } from '../../../../../shared/model/tables/review-rating.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { LevelPicker } from '../../../../ui/level-picker.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { signed as withSign } from '../review-words.ts';
import styles from '../reviews.module.css';

interface AreaRowProps {
  readonly review: Review;
  readonly area: ReviewArea;
  readonly row: ReviewRating | undefined;
  /** The rating in the period before; null while there is none. */
  readonly before: number | null;
}

const LEVELS = ANCHORS.performance.map((name, index) => ({ level: index + 1, name }));

type Written = Partial<Pick<ReviewRating, 'rating' | 'comment' | 'strength' | 'evidence'>>;

/** One area of a review: its rating with the comments it rests on, and what else belongs to it behind a button. */
export function AreaRow({ review, area, row, before }: AreaRowProps) {
  const [open, setOpen] = useState(false);
  const locked = review.state === 'signed';
  const rating = row?.rating ?? null;
  const keep = (values: Written) =>
    commit((workbook) => rateArea(workbook, { review: review.id, area: area.id, id: uuid() }, values));
  const field = (name: 'comment' | 'strength' | 'evidence', label: string, hidden = false) =>
    locked ? (
      (row?.[name] ?? '') !== '' && (
        <p className={hidden ? '' : styles.quiet}>{hidden ? row?.[name] : `${label}: ${row?.[name]}`}</p>
      )
    ) : (
      <SaveText
        label={hidden ? `${label} on ${area.name}` : label}
        labelHidden={hidden}
        kind={name === 'evidence' ? 'text' : 'long'}
        value={row?.[name] ?? ''}
        draftKey={`review.${review.id}.${area.id}.${name}`}
        onCommit={(text) => keep({ [name]: text })}
      />
    );
  const delta = change(rating, before);
  const about = review.kind === 'mirror' && area.mirror !== '' ? area.mirror : area.what;
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" className={styles.area ?? ''}>
          <span>
            <IconButton
              label={open ? `Less on ${area.name}` : `More on ${area.name}`}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
            </IconButton>
            {area.name}
          </span>
        </Table.Th>
        <Table.Td>
          {locked ? (
            <strong title={rating === null ? undefined : ANCHORS.performance[rating - 1]}>
              {rating ?? '–'}
            </strong>
          ) : (
            <LevelPicker
              label={`Rating of ${area.name}`}
              variant="compact"
              levels={LEVELS}
              value={rating}
              onChange={(level) => keep({ rating: level })}
            />
          )}
        </Table.Td>
        <Table.Td miw={220}>{field('comment', 'Comments', true)}</Table.Td>
        <Table.Td ta="right">
          {before === null ? '–' : before}
          {delta !== null && delta !== 0 && <div className={styles.quiet}>{withSign(delta)}</div>}
        </Table.Td>
        <Table.Td>
          <RatingAction review={review} area={area} row={row} />
        </Table.Td>
      </Table.Tr>
      {open && (
        <Table.Tr>
          <Table.Td colSpan={5}>
            <Collapse expanded={open}>
              <div className={styles.more}>
                {about !== '' && <p className={styles.quiet}>{about}</p>}
                {field('strength', 'Strength')}
                {field('evidence', 'Evidence')}
              </div>
            </Collapse>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

interface RatingActionProps {
  readonly review: Review;
  readonly area: ReviewArea;
  readonly row: ReviewRating | undefined;
}

/** The action that answers a rating, or the button that makes it where one is needed. */
function RatingAction({ review, area, row }: RatingActionProps) {
  const action = useWorkbook((w) => w.action);
  const there = row && Object.values(action).find((one) => one.review_rating === row.id);
  if (there) return <Link href={rowPath('action', there.id) ?? ''}>{there.title}</Link>;
  const needed = row?.rating != null && row.rating <= CALLS_FOR_ACTION && review.kind === 'client';
  if (!needed) return null;
  const make = () =>
    commit((workbook) =>
      makeActions(workbook, [draftRatingAction(area, row, today())], {
        ids: [uuid()],
        at: new Date().toISOString(),
      }),
    ).catch(showRefusal);
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      aria-label={`Make action for ${area.name}`}
      onClick={make}
    >
      Make action
    </Button>
  );
}
