import {
  type ProcessFactor,
  READINESS_FACTORS,
  SUITABILITY_FACTORS,
} from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { Process } from '../../../../../shared/model/tables/process.ts';
import { factorName } from '../factor-words.ts';

/** One screen of the interview: some fields, or one rating. */
export type Stop = FieldStop | RatingStop;

export interface FieldStop {
  readonly kind: 'fields';
  readonly id: string;
  readonly name: string;
  /** What the manager is asked, in one sentence. */
  readonly question: string;
  readonly fields: readonly (keyof Process)[];
}

export interface RatingStop {
  readonly kind: 'rating';
  readonly id: ProcessFactor;
  readonly name: string;
  readonly factor: ProcessFactor;
}

export interface StopGroup {
  readonly title: string;
  readonly stops: readonly Stop[];
}

const rating = (factor: ProcessFactor): RatingStop => ({
  kind: 'rating',
  id: factor,
  name: factorName(factor),
  factor,
});

/** The interview from beginning to end. */
export const STOP_GROUPS: readonly StopGroup[] = [
  {
    title: 'The process',
    stops: [
      {
        kind: 'fields',
        id: 'about',
        name: 'What it is',
        question: 'What is this process, where does it start and who is involved?',
        fields: [
          'name',
          'contact_type',
          'channels',
          'stage',
          'core',
          'regulations',
          'systems_used',
          'hand_offs',
        ],
      },
      {
        kind: 'fields',
        id: 'figures',
        name: 'Figures',
        question: 'How much work is it, and how does it run today? Leave open what nobody knows.',
        fields: [
          'contacts_per_month',
          'aht_seconds',
          'aht_deviation_seconds',
          'exception_percent',
          'repeat_percent',
          'escalation_percent',
          'error_percent',
          'peak_to_average',
          'training_hours',
          'languages',
          'cover_hours',
          'cost_per_contact',
          'figures_source',
          'figures_date',
        ],
      },
    ],
  },
  { title: 'Readiness to move', stops: READINESS_FACTORS.map(rating) },
  { title: 'Suitability to move', stops: SUITABILITY_FACTORS.map(rating) },
  {
    title: 'Beyond moving',
    stops: [
      {
        kind: 'fields',
        id: 'demand',
        name: 'Automation and demand',
        question: 'Could a machine do it, could it be avoided, or could a part of it move alone?',
        fields: ['digital_start', 'structured_data', 'avoidable_cause', 'separability'],
      },
      {
        kind: 'fields',
        id: 'evidence',
        name: 'Evidence',
        question: 'What backs these answers, and who brings the audit to its end?',
        fields: ['evidence', 'rating_note', 'note', 'owner', 'due', 'status'],
      },
    ],
  },
];

export const STOPS: readonly Stop[] = STOP_GROUPS.flatMap(({ stops }) => stops);

/** The stop with the id, or the first of all. */
export function stopOf(id: string): { readonly stop: Stop; readonly index: number } {
  const index = Math.max(
    0,
    STOPS.findIndex((stop) => stop.id === id),
  );
  const stop = STOPS[index];
  if (!stop) throw new Error('The interview has no stops.');
  return { stop, index };
}
