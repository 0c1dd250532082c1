import type { TopicStanding } from '../../../../shared/domain/playbook/topic-standing.ts';
import { DRAFT_STATUSES } from '../../../../shared/model/readiness-lists.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

const TONES: Readonly<Record<TopicStanding['status'], Tone>> = {
  missing: 'none',
  draft: 'attention',
  review: 'attention',
  ready: 'good',
};

/** The word and the tone of what counts as a topic's status. */
export function statusLook({ status, unsigned }: TopicStanding): {
  readonly label: string;
  readonly tone: Tone;
} {
  const label = DRAFT_STATUSES.find(({ value }) => value === status)?.label ?? status;
  return { label: unsigned ? 'In review, not signed' : label, tone: TONES[status] };
}
