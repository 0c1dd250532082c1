import type { QueueStaffing } from './staff-queues.ts';

export type FindingKind =
  | 'not-open'
  | 'no-intervals'
  | 'no-volume'
  | 'no-handle-time'
  | 'never-clears'
  | 'short'
  | 'no-patience'
  | 'occupancy'
  | 'target'
  | 'concurrency'
  | 'small-round-clock'
  | 'outside'
  | 'missing-volume'
  | 'long-contacts'
  | 'split';

/** Something about a queue that a person should look at. */
export interface StaffingFinding {
  readonly kind: FindingKind;
  readonly queue: string;
  /** `bad`: the figures are missing, or the service breaks down. */
  readonly tone: 'bad' | 'attention' | 'info';
  /** What is the case. */
  readonly title: string;
  /** Why it matters, and what to do. */
  readonly advice: string;
  /** Where it is put right. */
  readonly at: 'queue' | 'intervals' | 'pooling' | 'touchpoints';
}

/** What a rule found about the queue that it was given. */
export type Found = Omit<StaffingFinding, 'queue'>;
export type FindingRule = (staffing: QueueStaffing) => Found | null;
