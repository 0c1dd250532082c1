import type {
  CalibrationStanding,
  CalibrationState,
} from '../../../../../shared/domain/behaviour/calibration-standing.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import type { Tone } from '../../../../ui/tone-badge.tsx';
import { BEHAVIOUR_METHOD } from '../explain-behaviours.ts';

/** How a state looks, and what it means for the contract. */
export const STATE_LOOKS: Readonly<
  Record<CalibrationState, { readonly tone: Tone; readonly label: string; readonly means: string }>
> = {
  unknown: {
    tone: 'none',
    label: 'Not calibrated',
    means: 'Nobody knows yet whether assessors judge alike, so no money may hang on their scores.',
  },
  apart: {
    tone: 'attention',
    label: 'Too far apart',
    means:
      'The same contact would earn different scores with different assessors. Until that is mended, scores are for coaching and not for the contract.',
  },
  'one-sided': {
    tone: 'attention',
    label: 'Alike on one side',
    means:
      'Assessors of one company judge alike. Scores bind a partner only after its own assessors took part.',
  },
  calibrated: {
    tone: 'good',
    label: 'Calibrated',
    means: 'Assessors of both companies judge alike: scores may stand in the contract.',
  },
};

/** What the calibrations say, as a sentence. */
export function calibrationFinding({ list, latest, limit }: CalibrationStanding): string {
  if (!latest || latest.spread === null) return 'No contact was scored by two assessors yet';
  const known = list.flatMap(({ spread }) => spread ?? []);
  const [first = latest.spread] = known;
  const now = formatPlain(latest.spread);
  const place = latest.within ? `within the limit of ${limit}` : `above the limit of ${limit}`;
  if (known.length < 2 || first === latest.spread) return `Assessors differ by ${now} points, ${place}`;
  const fell = first > latest.spread;
  const against = fell && !latest.within ? 'but is still' : !fell && latest.within ? 'but is' : 'and is';
  return `The spread ${fell ? 'fell' : 'rose'} from ${formatPlain(first)} to ${now} points ${against} ${place}`;
}

/** How the spread of each calibration came about. */
export function explainSpread({ list, latest, limit, state }: CalibrationStanding): Explanation {
  return {
    title: 'Spread of the assessors',
    formula: `The highest score less the lowest one, of the same contact. The latest calibration counts: at most ${limit} points, with assessors of both companies.`,
    columns: ['Contact', 'Day', 'Lowest', 'Highest', 'Spread'],
    terms: list.map(({ session, scores, spread }) => {
      const given = scores.flatMap(({ score_percent }) => score_percent ?? []);
      return [
        session.name,
        session.held_on === null ? '' : formatDay(session.held_on),
        spread === null ? null : Math.min(...given),
        spread === null ? null : Math.max(...given),
        spread,
      ];
    }),
    total: null,
    result:
      latest?.spread == null
        ? 'Not known yet'
        : `${formatPlain(latest.spread)} points: ${STATE_LOOKS[state].label}`,
    notes: [
      'Spreads of 10 to 15 points are common before assessors have ever compared.',
      'The limit is a method setting.',
    ],
    source: `${BEHAVIOUR_METHOD} The limit is our own default.`,
  };
}
