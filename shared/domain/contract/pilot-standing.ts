import { dayNumber } from '../../lib/day-number.ts';
import type { Pilot } from '../../model/tables/pilot.ts';
import type { PilotMeasure } from '../../model/tables/pilot-measure.ts';
import type { Workbook } from '../../model/workbook.ts';
import { marginOfSample, sampleSize } from '../behaviour/sample-size.ts';
import { judgeMeasure, type MeasureState } from './judge-measure.ts';

/** What the figures of a pilot are to be right within, and how often: the usual 95 % and 5 points. */
export const PILOT_CONFIDENCE = 95;
export const PILOT_MARGIN = 5;

/** Shorter pilots show little more than the first days. Our own limit; two to four weeks are usual. */
export const PILOT_DAYS = 14;

/** Contacts that a pilot needs, so that a share is known within 5 points: 385. */
export const PILOT_CONTACTS =
  sampleSize({ confidence: PILOT_CONFIDENCE, margin: PILOT_MARGIN, population: null })?.needed ?? 0;

/** What a pilot lacks, the gravest first. */
export const PILOT_LACKS = [
  {
    value: 'disagrees',
    label: 'State and figures disagree',
    help: 'It is called passed or not passed, and the measures say something else.',
  },
  { value: 'no-measures', label: 'No measure with a target that is a must', help: 'Nothing decides it.' },
  { value: 'few-contacts', label: 'Too few contacts', help: 'Its figures could be chance.' },
  { value: 'short', label: 'Too short', help: `Fewer than ${PILOT_DAYS} days show the first days only.` },
  { value: 'no-dates', label: 'No dates', help: 'It has no first or no last day.' },
  { value: 'no-stop', label: 'Nothing stops it', help: 'Nobody has said what ends it at once.' },
  { value: 'no-after', label: 'Nothing follows', help: 'It is not said what a result leads to.' },
  { value: 'no-owner', label: 'Nobody leads it', help: 'Give it an owner.' },
  {
    value: 'over',
    label: 'Over, and no result',
    help: 'Its last day has passed: write down what it brought.',
  },
] as const;

export type PilotLack = (typeof PILOT_LACKS)[number]['value'];

export type PilotVerdict = 'passed' | 'failed' | 'open';

/** What a pilot's measures say, as people read it. */
export const VERDICT_WORDS: Readonly<Record<PilotVerdict, string>> = {
  passed: 'Passed',
  failed: 'Not passed',
  open: 'No result yet',
};

export interface StandingPilot {
  readonly pilot: Pilot;
  readonly measures: readonly { readonly measure: PilotMeasure; readonly state: MeasureState }[];
  /** What the measures say, whatever the state of the pilot. */
  readonly verdict: PilotVerdict;
  /** First and last day included; null while one is missing. */
  readonly days: number | null;
  /** By how many points either way a share may be off; null while the contacts are not known. */
  readonly margin: number | null;
  readonly lacks: readonly PilotLack[];
}

/**
 * How a pilot stands. It is not passed as soon as one must is missed, passed when all musts are reached, and open
 * otherwise, also while it has no must. Wanted measures decide nothing.
 *
 * Example: two musts at 76 of 76 and 94 of 95, one wanted measure open: not passed, because of the second must.
 * With 280 contacts a share of a half is right within 5.9 points; 385 make it 5.
 *
 * Source: the rule is ours; contacts by Cochran's formula (see `sampleSize`).
 *
 * @param today `YYYY-MM-DD`, null while nothing is to be over
 */
export function pilotStanding(
  { pilot_measure }: Pick<Workbook, 'pilot_measure'>,
  pilot: Pilot,
  today: string | null = null,
): StandingPilot {
  const measures = Object.values(pilot_measure)
    .filter((row) => row.pilot === pilot.id)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((measure) => ({ measure, state: judgeMeasure(measure) }));
  const musts = measures.filter(({ measure }) => measure.must);
  const verdict = musts.some(({ state }) => state === 'missed')
    ? 'failed'
    : musts.length > 0 && musts.every(({ state }) => state === 'met')
      ? 'passed'
      : 'open';
  const { starts_on: start, ends_on: end, contacts, state } = pilot;
  const days = start === null || end === null ? null : dayNumber(end) - dayNumber(start) + 1;
  const planned = state === 'planned' || state === 'running';
  const holds: Readonly<Record<PilotLack, boolean>> = {
    disagrees: (state === 'passed' || state === 'failed') && state !== verdict,
    'no-measures': !musts.some(({ measure }) => measure.target !== null),
    'few-contacts': contacts !== null && contacts < PILOT_CONTACTS,
    short: days !== null && days < PILOT_DAYS,
    'no-dates': days === null,
    'no-stop': planned && pilot.stop_rule.trim() === '',
    'no-after': planned && pilot.afterwards.trim() === '',
    'no-owner': planned && pilot.owner === null,
    over: planned && end !== null && today !== null && end < today,
  };
  return {
    pilot,
    measures,
    verdict,
    days,
    margin:
      contacts === null ? null : marginOfSample(contacts, { confidence: PILOT_CONFIDENCE, population: null }),
    lacks: state === 'dropped' ? [] : PILOT_LACKS.map(({ value }) => value).filter((value) => holds[value]),
  };
}

/** Every pilot with how it stands, in the order of the register. */
export function assessPilots(
  workbook: Pick<Workbook, 'pilot' | 'pilot_measure'>,
  today: string | null = null,
): readonly StandingPilot[] {
  return Object.values(workbook.pilot)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((pilot) => pilotStanding(workbook, pilot, today));
}

/** The words for what is missing. */
export function pilotLackLabel(lack: PilotLack): string {
  return PILOT_LACKS.find(({ value }) => value === lack)?.label ?? lack;
}
