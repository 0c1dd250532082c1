import { steady } from '../../../lib/steady.ts';
import { type Parameters, parameterValue } from '../../../model/parameters.ts';
import { type Process, process as processTable } from '../../../model/tables/process.ts';
import { type Factor, type WeightedScore, weightedScore } from '../weighted-score.ts';
import { handlingHoursPerFte, workloadFte } from '../workload.ts';
import { automationHint } from './automation-hint.ts';
import {
  type ProcessFactor,
  type ProcessRating,
  processRatings,
  READINESS_FACTORS,
  type ReadinessFactor,
  ratingField,
  SUITABILITY_FACTORS,
} from './process-ratings.ts';

/** What an audit says about a process. */
export const PROCESS_STATUSES = [
  { value: 'move-now', label: 'Move now', help: 'Ready and suitable: goes in the first wave.' },
  {
    value: 'fix-then-move',
    label: 'Fix, then move',
    help: 'Suitable, but not ready or not transferable yet: make what is missing, then move.',
  },
  {
    value: 'keep-or-split',
    label: 'Keep or split',
    help: 'Ready, but not suitable as a whole: move the routine part, keep the judgement.',
  },
  {
    value: 'keep-and-redesign',
    label: 'Keep and redesign',
    help: 'Neither ready nor suitable: improve it at home.',
  },
] as const;

export type ProcessStatus = (typeof PROCESS_STATUSES)[number]['value'];

export interface ProcessAudit {
  readonly process: Process;
  /** Full-time equivalents, or null while contacts or AHT are unknown. */
  readonly fte: number | null;
  readonly ratings: Readonly<Record<ProcessFactor, ProcessRating>>;
  /** Readiness to move and suitability to move, 0-100. */
  readonly readiness: WeightedScore;
  readonly suitability: WeightedScore;
  /** Mean of the two, 0-100; for sorting only. */
  readonly index: number | null;
  /** Readiness factors rated so low that the process cannot be handed over yet; the badge "Fix first". */
  readonly fixFirst: readonly ReadinessFactor[];
  /** Where the two scores alone put it. */
  readonly quadrant: ProcessStatus | null;
  /** The quadrant after the gate: with "Fix first", Move now becomes Fix, then move. Null while a score is unknown. */
  readonly status: ProcessStatus | null;
  /** How much speaks for automating before moving, 0-100. */
  readonly automation: WeightedScore;
  readonly automateFirst: boolean;
  /** Readiness factors that still miss something to hand over. */
  readonly missing: readonly ReadinessFactor[];
  /** Why demand should be removed before it is moved. */
  readonly demand: readonly DemandReason[];
  /** Factors that a person rated differently from what the figures say, without saying why. */
  readonly unexplained: readonly ProcessFactor[];
}

export type DemandReason = 'repeat-contacts' | 'avoidable-cause';

/**
 * Audits one process: readiness to move (defined, repeatable, measurable, documentation), suitability to move
 * (eight factors), the gate, the quadrant and what follows from them.
 *
 * Example: ratings 4, 4, 4, 4, 5, 3, 4, 3, 3, 3, 2, 3 give readiness 75, suitability 56.25, index 65.625 and
 * "Keep or split".
 */
export function auditProcess(process: Process, parameters: Parameters): ProcessAudit {
  const fte = workloadFte(process, handlingHoursPerFte(parameters));
  const ratings = processRatings(process, fte);
  const factor = (group: string, key: ProcessFactor, good: Factor['good']): Factor => ({
    key,
    label: processTable.fields[ratingField(key)].label,
    rating: ratings[key].rating,
    weight: parameterValue(parameters, `${group}.${key}`),
    good,
  });
  const readiness = weightedScore(READINESS_FACTORS.map((key) => factor('rtm', key, 'high')));
  const suitability = weightedScore(
    SUITABILITY_FACTORS.map((key) =>
      factor('stm', key, key === 'workload' || key === 'predictability' ? 'high' : 'low'),
    ),
  );
  const atMost = (key: ReadinessFactor, limit: string) => {
    const { rating } = ratings[key];
    return rating !== null && rating <= parameterValue(parameters, limit);
  };
  const fixFirst = READINESS_FACTORS.filter(
    (key) => key !== 'documentation' && atMost(key, 'quadrant.fix_first'),
  );
  const quadrant = quadrantOf(readiness.score, suitability.score, parameters);
  const automation = automationHint(process, ratings, parameters);
  return {
    process,
    fte,
    ratings,
    readiness,
    suitability,
    index:
      readiness.score === null || suitability.score === null
        ? null
        : (readiness.score + suitability.score) / 2,
    fixFirst,
    quadrant,
    status: quadrant === 'move-now' && fixFirst.length > 0 ? 'fix-then-move' : quadrant,
    automation,
    automateFirst: atLeast(automation.score, parameterValue(parameters, 'quadrant.automate_first')),
    missing: READINESS_FACTORS.filter((key) => atMost(key, 'quadrant.missing_artefact')),
    demand: demandReasons(process, parameters),
    unexplained: unexplained(process, ratings),
  };
}

function quadrantOf(
  readiness: number | null,
  suitability: number | null,
  parameters: Parameters,
): ProcessStatus | null {
  if (readiness === null || suitability === null) return null;
  const ready = atLeast(readiness, parameterValue(parameters, 'quadrant.rtm'));
  const suits = atLeast(suitability, parameterValue(parameters, 'quadrant.stm'));
  if (suits) return ready ? 'move-now' : 'fix-then-move';
  return ready ? 'keep-or-split' : 'keep-and-redesign';
}

function atLeast(score: number | null, threshold: number): boolean {
  return score !== null && steady(score) >= threshold;
}

function demandReasons(process: Process, parameters: Parameters): readonly DemandReason[] {
  const reasons: DemandReason[] = [];
  const limit = parameterValue(parameters, 'quadrant.repeat_contacts');
  if (process.repeat_percent !== null && process.repeat_percent > limit) reasons.push('repeat-contacts');
  if (process.avoidable_cause.trim() !== '') reasons.push('avoidable-cause');
  return reasons;
}

function unexplained(process: Process, ratings: ProcessAudit['ratings']): readonly ProcessFactor[] {
  if (process.rating_note.trim() !== '') return [];
  return (Object.keys(ratings) as ProcessFactor[]).filter((key) => {
    const { from, rating, byFigures } = ratings[key];
    return from === 'hand' && byFigures !== null && rating !== byFigures;
  });
}
