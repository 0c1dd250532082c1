import { steady } from '../../../lib/steady.ts';
import { type Parameters, parameterValue } from '../../../model/parameters.ts';
import type { DeliveryLocation, LocationChoice, SourcingDecision } from '../../../model/sourcing.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';

/** The six factors of a location, with the touchpoint's field that rates each. */
export const LOCATION_FACTORS = [
  { key: 'nuance', field: 'nuance' },
  { key: 'cost', field: 'cost_pressure' },
  { key: 'overlap', field: 'overlap' },
  { key: 'round_clock', field: 'round_clock' },
  { key: 'data', field: 'data_constraint' },
  { key: 'governance', field: 'governance' },
] as const;

const PLACES = ['onshore', 'nearshore', 'offshore'] as const;

/** Weights and fit of each location to each level of each factor, read once for many touchpoints. */
export interface LocationWeights {
  readonly weights: readonly number[];
  readonly total: number;
  /** Fit 1-5 by location, factor and level. */
  readonly fit: Readonly<Record<DeliveryLocation, readonly (readonly number[])[]>>;
  readonly blendGap: number;
}

export interface LocationAdvice {
  /** 1-5 for each location; null while a factor is not rated. */
  readonly scores: Readonly<Record<DeliveryLocation, number>> | null;
  /** Locations that may not be used, and why. */
  readonly excluded: readonly {
    readonly location: DeliveryLocation;
    readonly because: 'data-country' | 'data-region' | 'nuance';
  }[];
  /** Null while unknown, or where nothing moves to a partner. */
  readonly recommended: LocationChoice | null;
  /** The locations that a blend joins, best first; one location otherwise. */
  readonly places: readonly DeliveryLocation[];
  /** What counts: the person's choice, otherwise the recommendation; null where nothing moves to a partner. */
  readonly effective: LocationChoice | null;
}

export function locationWeights(parameters: Parameters): LocationWeights {
  const weights = LOCATION_FACTORS.map(({ key }) => parameterValue(parameters, `location.${key}`));
  const fit = Object.fromEntries(
    PLACES.map((place) => [
      place,
      LOCATION_FACTORS.map(({ key }) =>
        [1, 2, 3, 4, 5].map((level) => parameterValue(parameters, `fit.${place}.${key}.${level}`)),
      ),
    ]),
  ) as unknown as LocationWeights['fit'];
  return {
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    fit,
    blendGap: parameterValue(parameters, 'location.blend_gap'),
  };
}

/**
 * Where a partner should handle a touchpoint: the location with the highest weighted fit, 1-5. Locations closer
 * than the blend gap to the best share the work. Data that must stay in the country leaves onshore alone; data
 * that must stay in the region, and a nuance of 5 in a voice channel, rule out offshore.
 *
 * Example: nuance 3, cost 4, overlap 4, 24/7 2, data 2, governance 3 give onshore 3.25, nearshore 3.9, offshore 3.35.
 */
export function chooseLocation(
  touchpoint: Touchpoint,
  about: {
    readonly voice: boolean;
    readonly residency: Touchpoint['data_residency'];
    readonly effective: SourcingDecision | null;
  },
  weights: LocationWeights,
): LocationAdvice {
  const scores = scoreLocations(touchpoint, weights);
  const excluded = exclusions(touchpoint, about);
  if (about.effective !== 'outsource' && about.effective !== 'hybrid')
    return { scores, excluded, recommended: null, places: [], effective: null };
  const allowed =
    excluded.length === 0
      ? PLACES
      : PLACES.filter((place) => !excluded.some(({ location }) => location === place));
  const places = best(scores, allowed, weights.blendGap);
  const [only] = places;
  const recommended = places.length > 1 ? 'blend' : (only ?? null);
  return { scores, excluded, recommended, places, effective: touchpoint.location_choice ?? recommended };
}

function scoreLocations(touchpoint: Touchpoint, { weights, total, fit }: LocationWeights) {
  if (total === 0) return null;
  let onshore = 0;
  let nearshore = 0;
  let offshore = 0;
  const levels = [
    touchpoint.nuance,
    touchpoint.cost_pressure,
    touchpoint.overlap,
    touchpoint.round_clock,
    touchpoint.data_constraint,
    touchpoint.governance,
  ]; // In the order of LOCATION_FACTORS.
  for (let index = 0; index < levels.length; index += 1) {
    const weight = weights[index] as number;
    if (weight === 0) continue;
    const level = levels[index] ?? null;
    if (level === null) return null;
    onshore += weight * (fit.onshore[index]?.[level - 1] as number);
    nearshore += weight * (fit.nearshore[index]?.[level - 1] as number);
    offshore += weight * (fit.offshore[index]?.[level - 1] as number);
  }
  return { onshore: onshore / total, nearshore: nearshore / total, offshore: offshore / total };
}

function exclusions(
  touchpoint: Touchpoint,
  { voice, residency }: { readonly voice: boolean; readonly residency: Touchpoint['data_residency'] },
): LocationAdvice['excluded'] {
  if (residency === 'country')
    return [
      { location: 'nearshore', because: 'data-country' },
      { location: 'offshore', because: 'data-country' },
    ];
  if (residency === 'region') return [{ location: 'offshore', because: 'data-region' }];
  if (touchpoint.nuance === 5 && voice) return [{ location: 'offshore', because: 'nuance' }];
  return NONE;
}

const NONE: LocationAdvice['excluded'] = [];

/** Most touchpoints have one best location, and share the list that holds it. */
const ALONE: Readonly<Record<DeliveryLocation, readonly DeliveryLocation[]>> = {
  onshore: ['onshore'],
  nearshore: ['nearshore'],
  offshore: ['offshore'],
};

/** The allowed locations within the blend gap of the best, best first. A single one needs no scores. */
function best(
  scores: Readonly<Record<DeliveryLocation, number>> | null,
  allowed: readonly DeliveryLocation[],
  gap: number,
): readonly DeliveryLocation[] {
  if (allowed.length <= 1) return allowed;
  if (scores === null) return [];
  let top = Number.NEGATIVE_INFINITY;
  for (const place of allowed) top = Math.max(top, scores[place]);
  let close: DeliveryLocation[] | null = null;
  let single: readonly DeliveryLocation[] = [];
  for (const place of allowed) {
    if (scores[place] !== top && steady(top - scores[place]) >= gap) continue;
    if (single.length === 0) single = ALONE[place];
    else close = [...(close ?? single), place];
  }
  return close ? close.sort((a, b) => scores[b] - scores[a]) : single;
}
