import type { PlaybookTopic } from '../../model/tables/playbook-topic.ts';

export type TopicStatus = PlaybookTopic['status'];

/** How far a piece is by its status, as a share of the way to a signature. Own convention. */
export const STATUS_SHARES: Readonly<Record<TopicStatus, number>> = {
  missing: 0,
  draft: 1 / 3,
  review: 2 / 3,
  ready: 1,
};

export interface TopicStanding {
  /** What counts: a signature without a name or without a day counts as a review. */
  readonly status: TopicStatus;
  /** It says "signed off", but not by whom or not when. */
  readonly unsigned: boolean;
  /** 0 to 1. */
  readonly progress01: number;
}

type Signed = Pick<PlaybookTopic, 'status' | 'signed_by' | 'signed_on'>;

/**
 * Where a topic of the playbook stands. A signature counts with the person who gave it and the day.
 *
 * Example: status "signed off" with a person and no day counts as in review, 2/3 of the way.
 */
export function topicStanding({ status, signed_by, signed_on }: Signed): TopicStanding {
  const unsigned = status === 'ready' && (signed_by === null || signed_on === null);
  const counts = unsigned ? 'review' : status;
  return { status: counts, unsigned, progress01: STATUS_SHARES[counts] };
}
