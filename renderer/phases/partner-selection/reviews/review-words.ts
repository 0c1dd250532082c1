import { lastDayOf } from '../../../../shared/domain/review/next-review.ts';
import type { ReviewAlert } from '../../../../shared/domain/review/review-alerts.ts';
import type { Review } from '../../../../shared/model/tables/review.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

/** A quarter or month in few words, otherwise both days. Example: "Q3 2026". */
export function periodWords(from: string | null, to: string | null): string {
  if (from === null || to === null) return 'No period yet';
  const year = from.slice(0, 4);
  if (to.slice(0, 4) === year && from.endsWith('-01')) {
    const first = Number(from.slice(5, 7));
    const last = Number(to.slice(5, 7));
    const whole = lastDayOf(to.slice(0, 7)) === to;
    if (whole && first === last) return `${month.format(new Date(from))} ${year}`;
    if (whole && first % 3 === 1 && last === first + 2) return `Q${(first + 2) / 3} ${year}`;
  }
  return `${formatDay(from)} to ${formatDay(to)}`;
}

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

export const KIND_WORDS: Readonly<Record<Review['kind'], string>> = {
  client: 'We rate the partner',
  self: 'The partner rates itself',
  mirror: 'The partner rates us',
};

/** A mean with two decimals, or a dash. */
export function meanWords(mean: number | null): string {
  return mean === null ? '–' : mean.toFixed(2);
}

/** A change with its sign: "+0.50", "−0.25", "0.00". */
export function signed(value: number | null): string {
  if (value === null) return '–';
  const text = Math.abs(value).toFixed(2);
  return value > 0 && text !== '0.00' ? `+${text}` : value < 0 && text !== '0.00' ? `−${text}` : text;
}

interface AlertWords {
  readonly tone: Tone;
  readonly title: (area: string) => string;
  readonly says: (alert: ReviewAlert) => string;
}

/** What an alert says and asks for. */
export const ALERT_WORDS: Readonly<Record<ReviewAlert['rule'], AlertWords>> = {
  'same-day': {
    tone: 'bad',
    title: (area) => `${area} is not acceptable`,
    says: () => 'A rating of 1 is taken to the next level on the same day.',
  },
  relationship: {
    tone: 'bad',
    title: () => 'The relationship needs the third level',
    says: ({ value }) =>
      `The mean is ${meanWords(value)} and was below the limit the period before as well: both sponsors talk.`,
  },
  'improvement-plan': {
    tone: 'bad',
    title: (area) => `${area} is low for the second time running`,
    says: () => 'Agree an improvement plan with a figure, an owner and a day.',
  },
  'five-days': {
    tone: 'attention',
    title: (area) => `${area} is below what was agreed`,
    says: () => 'A rating of 2 is answered by an action within five working days.',
  },
  'not-carried': {
    tone: 'attention',
    title: (area) => `The figures do not carry the rating of ${area}`,
    says: ({ value, contradictions }) =>
      contradictions
        .map(({ name, judged, missed, says }) =>
          says === 'too-good'
            ? `Rated ${formatPlain(value)}, yet ${name} missed its minimum in ${missed} of ${judged} months.`
            : `Rated ${formatPlain(value)}, yet ${name} met its level in all ${judged} months.`,
        )
        .concat('Look at both again, and change the rating or say in the comment why it stands.')
        .join(' '),
  },
  falling: {
    tone: 'attention',
    title: (area) => `${area} falls from period to period`,
    says: ({ value }) =>
      `It loses ${Math.abs(value).toFixed(2)} points a period. Ask for the cause before it becomes a 2.`,
  },
  'raters-differ': {
    tone: 'attention',
    title: (area) => `Raters see ${area} differently`,
    says: ({ value }) =>
      `Their ratings lie ${formatPlain(value)} points apart. Talk about what each has seen before it is signed.`,
  },
};
