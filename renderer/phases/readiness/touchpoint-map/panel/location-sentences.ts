import type { LocationAdvice } from '../../../../../shared/domain/sourcing/location/choose-location.ts';
import {
  DELIVERY_LOCATIONS,
  type DeliveryLocation,
  LOCATION_CHOICES,
} from '../../../../../shared/model/sourcing.ts';
import { formatPlain } from '../../../../ui/format-score.ts';

const BECAUSE: Readonly<Record<LocationAdvice['excluded'][number]['because'], string>> = {
  'data-country': 'the data must stay in the country',
  'data-region': 'the data must stay in the region',
  nuance: 'only somebody who lives there gets the nuance right, and people speak with each other',
};

/** What the location rule says about a touchpoint, in one or two sentences. @param blendGap points of 5 */
export function locationSentence(advice: LocationAdvice, blendGap: number): string {
  const { scores, recommended, places, excluded } = advice;
  const out = excluded.map(
    ({ location, because }) => `${labelOf(location)} is ruled out: ${BECAUSE[because]}.`,
  );
  const words = [...new Set(out)].join(' ');
  if (recommended === null)
    return [scores === null ? 'No location is recommended yet: rate the six location factors.' : '', words]
      .filter(Boolean)
      .join(' ');
  const scored = (place: DeliveryLocation) =>
    scores === null ? labelOf(place) : `${labelOf(place)} (${formatPlain(scores[place])})`;
  const only = excluded.length === DELIVERY_LOCATIONS.length - 1;
  const among = excluded.length > 0 ? ' of what is allowed' : '';
  const result =
    recommended === 'blend'
      ? `Blend of ${listOf(places.map(scored))}: they lie less than ${formatPlain(blendGap)} apart.`
      : `${scored(places[0] ?? 'onshore')} ${only ? 'is the only place that is allowed' : `fits best${among}, on a scale from 1 to 5`}.`;
  return [result, words].filter(Boolean).join(' ');
}

export function labelOf(location: string): string {
  return LOCATION_CHOICES.find(({ value }) => value === location)?.label ?? location;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
