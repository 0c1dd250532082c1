import { groupBy } from '../../lib/group-by.ts';
import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { CalibrationScore } from '../../model/tables/calibration-score.ts';
import type { CalibrationSession } from '../../model/tables/calibration-session.ts';
import type { Workbook } from '../../model/workbook.ts';

/** One contact with what the assessors gave it. */
export interface Calibration {
  readonly session: CalibrationSession;
  /** By name of the assessor. */
  readonly scores: readonly CalibrationScore[];
  /** The highest less the lowest score, in points; null with fewer than two scores. */
  readonly spread: number | null;
  readonly mean: number | null;
  /** The spread is not above the limit; null while it is unknown. */
  readonly within: boolean | null;
  /** Assessors of client and partner both took part. */
  readonly bothSides: boolean;
}

/** How alike assessors judge: nobody knows yet, too far apart, alike on one side only, or alike on both. */
export type CalibrationState = 'unknown' | 'apart' | 'one-sided' | 'calibrated';

export interface CalibrationStanding {
  /** Oldest first; those without a day stand before all others. */
  readonly list: readonly Calibration[];
  /** The last one of which the spread is known. */
  readonly latest: Calibration | null;
  readonly state: CalibrationState;
  /** Points by which assessors may differ. */
  readonly limit: number;
}

/**
 * How alike assessors judge the same contact. The latest comparison counts: scores bind a partner only once it is
 * within the limit and assessors of both companies took part.
 *
 * Example: scores of 84, 78 and 90 spread over 12 points, which is more than 5.
 */
export function calibrationStanding(
  workbook: Pick<Workbook, 'parameter' | 'calibration_session' | 'calibration_score'>,
): CalibrationStanding {
  const limit = parameterValue(parametersOf(workbook), 'quality.spread');
  const scores = groupBy(Object.values(workbook.calibration_score), ({ session }) => session);
  const list = Object.values(workbook.calibration_session)
    .sort(
      (a, b) => compare(a.held_on ?? '', b.held_on ?? '') || a.position - b.position || compare(a.id, b.id),
    )
    .map((session) => calibrationOf(session, scores.get(session.id) ?? [], limit));
  const latest = list.findLast(({ spread }) => spread !== null) ?? null;
  return { list, latest, state: stateOf(latest), limit };
}

/**
 * The spread of scores: the highest less the lowest; null with fewer than two.
 *
 * Example: 84, 78 and 90 are 12 points apart.
 */
export function scoreSpread(scores: readonly (number | null)[]): number | null {
  const given = scores.filter((score) => score !== null);
  return given.length < 2 ? null : steady(Math.max(...given) - Math.min(...given));
}

function calibrationOf(
  session: CalibrationSession,
  all: readonly CalibrationScore[],
  limit: number,
): Calibration {
  const scores = all.toSorted((a, b) => compare(a.assessor, b.assessor) || compare(a.id, b.id));
  const given = scores.filter(({ score_percent }) => score_percent !== null);
  const spread = scoreSpread(scores.map(({ score_percent }) => score_percent));
  const sides = new Set(given.map(({ side }) => side));
  return {
    session,
    scores,
    spread,
    mean: given.length === 0 ? null : sumBy(given, ({ score_percent }) => score_percent ?? 0) / given.length,
    within: spread === null ? null : spread <= limit,
    bothSides: sides.size === 2,
  };
}

function stateOf(latest: Calibration | null): CalibrationState {
  if (latest === null) return 'unknown';
  if (!latest.within) return 'apart';
  return latest.bothSides ? 'calibrated' : 'one-sided';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
