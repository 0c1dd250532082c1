import { describe, expect, it } from 'vitest';
import { cardFlags } from '../../../../../renderer/phases/readiness/touchpoint-map/card-flags.ts';
import { formatShares } from '../../../../../renderer/phases/readiness/touchpoint-map/format-sourcing.ts';
import {
  overlapConcern,
  overlapWords,
} from '../../../../../renderer/phases/readiness/touchpoint-map/locations/overlap-words.ts';
import { inheritedRatings } from '../../../../../renderer/phases/readiness/touchpoint-map/panel/explain-touchpoint-score.ts';
import { locationSentence } from '../../../../../renderer/phases/readiness/touchpoint-map/panel/location-sentences.ts';
import { scatterPoints } from '../../../../../renderer/phases/readiness/touchpoint-map/scatter/scatter-points.ts';
import {
  changedRecommendations,
  limitThreshold,
  movedLines,
} from '../../../../../renderer/phases/readiness/touchpoint-map/scatter/threshold-changes.ts';
import { blendFinding } from '../../../../../renderer/phases/readiness/touchpoint-map/summary/blend-finding.ts';
import { switchSentence } from '../../../../../renderer/phases/readiness/touchpoint-map/summary/switch-sentence.ts';
import { WARNING_TITLES } from '../../../../../renderer/phases/readiness/touchpoint-map/summary/warning-titles.ts';
import { findChannelSwitches } from '../../../../../shared/domain/sourcing/touchpoint/lost-context.ts';
import { summariseDecisions } from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { WARNING_KINDS } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-warnings.ts';
import { DEFAULTS } from '../../../../shared/domain/sourcing/support.ts';
import { advise } from './advice.ts';

const enquiry = advise([3, 2, 3, 2, 2, 4, 4, 4, 4, 3], { id: 'enquiry', name: 'Enquiry' });
const dispute = advise([4, 4, 4, 3, 4, 3, 3, 3, 3, 3], { id: 'dispute', name: 'Dispute' });
const support = advise([3, 3, 4, 4, 2, 4, 3, 4, 4, 3], { id: 'support', name: 'Technical support' });
const unrated = advise([], { id: 'unrated' });
const NOTHING = { interaction_type: {}, channel: {} };

describe('moving a threshold', () => {
  it('tells which recommendations would change, before anything does', () => {
    const changed = changedRecommendations(
      [enquiry, dispute],
      DEFAULTS,
      { 'decision.outsource': 75 },
      NOTHING,
    );
    expect(changed.map(({ advice, to }) => [advice.touchpoint.id, advice.recommended, to])).toEqual([
      ['enquiry', 'outsource', 'hybrid'],
    ]);
    const lower = changedRecommendations(
      [enquiry, dispute, support],
      DEFAULTS,
      { 'decision.keep': 55 },
      NOTHING,
    );
    expect(lower.map(({ advice, to }) => [advice.touchpoint.id, to])).toEqual([['support', 'keep']]);
  });

  it('changes nothing for what a hard rule keeps', () => {
    const kept = advise([3, 2, 3, 2, 2, 4, 4, 4, 4, 3], { exposure: true });
    expect(changedRecommendations([kept], DEFAULTS, { 'decision.outsource': 75 }, NOTHING)).toEqual([]);
  });

  it('stays on whole points from 0 to 100, and leaning never passes keeping', () => {
    expect(limitThreshold('decision.outsource', 61.4, DEFAULTS)).toBe(61);
    expect(limitThreshold('decision.outsource', 130, DEFAULTS)).toBe(100);
    expect(limitThreshold('decision.keep_leaning', 90, DEFAULTS)).toBe(70);
    expect(limitThreshold('decision.keep', 20, DEFAULTS)).toBe(50);
  });

  it('knows which lines do not stand at their default', () => {
    expect(movedLines(DEFAULTS)).toEqual([]);
    expect(movedLines({ ...DEFAULTS, 'decision.keep': 65 })).toEqual(['decision.keep']);
  });
});

describe('the circles', () => {
  it('have an area by workload, the largest first, and name what has no place', () => {
    const large = advise([3, 2, 3, 2, 2, null, 4, 4, 4, 3], {
      id: 'large',
      contacts_per_month: 896,
      aht_seconds: 3_600,
    });
    const small = advise([3, 2, 3, 2, 2, null, 4, 4, 4, 3], {
      id: 'small',
      contacts_per_month: 224,
      aht_seconds: 3_600,
    });
    const { points, unplaced } = scatterPoints([small, unrated, large, enquiry]);
    expect(points.map(({ id, size01 }) => [id, size01])).toEqual([
      ['large', 1],
      ['small', expect.closeTo(0.25, 9)],
      ['enquiry', null],
    ]);
    expect(unplaced.map(({ touchpoint }) => touchpoint.id)).toEqual(['unrated']);
  });
});

describe('words of the summary', () => {
  it('say who would do how much of the work', () => {
    const hour = { contacts_per_month: 89.6, aht_seconds: 3_600 };
    const advice = [
      advise([], { id: 'a', decision: 'keep', ...hour }),
      advise([], { id: 'b', decision: 'outsource', location_choice: 'offshore', ...hour }),
      advise([], { id: 'c', decision: 'automate', ...hour }),
      advise([], { id: 'd', decision: 'keep', ...hour }),
    ];
    expect(blendFinding(summariseDecisions(advice, 50))).toBe(
      'The home team keeps 50 % of the workload, partners take 25 %, machines 25 %',
    );
    expect(blendFinding(summariseDecisions([enquiry], 50))).toMatch(/^Enter contacts and handling times/);
    expect(blendFinding(summariseDecisions([], 50))).toBe('No touchpoints yet');
  });

  it('add up to 100 percent, with the figures of the bar', () => {
    const hours = (count: number) => ({ contacts_per_month: count, aht_seconds: 3_600 });
    const advice = [
      advise([], { id: 'a', decision: 'keep', ...hours(486) }),
      advise([], { id: 'b', decision: 'outsource', location_choice: 'offshore', ...hours(396) }),
      advise([], { id: 'c', decision: 'automate', ...hours(118) }),
    ];
    expect(blendFinding(summariseDecisions(advice, 50))).toBe(
      'The home team keeps 49 % of the workload, partners take 39 %, machines 12 %',
    );
    expect(formatShares([0.998, 0.002])).toEqual(['100 %', 'below 1 %']);
  });

  it('say what happens to a customer who changes channel', () => {
    const bot = advise([], {
      id: 'bot',
      name: 'Chatbot',
      channel: 'bot',
      fallback: 'desk',
      integration: 'separate',
      contacts_per_month: 1_200,
    });
    const desk = advise([], { id: 'desk', name: 'Service desk', channel: 'phone', integration: 'unified' });
    const [only] = findChannelSwitches([bot.touchpoint, desk.touchpoint]);
    expect(only && switchSentence(only)).toBe(
      'Whoever gets stuck in "Chatbot" (1,200 contacts a month) and is passed on to "Service desk" starts again from nothing.',
    );
  });

  it('have a title for every kind of warning, each its own', () => {
    const titles = WARNING_KINDS.map((kind) => WARNING_TITLES[kind].title);
    expect(new Set(titles).size).toBe(WARNING_KINDS.length);
  });
});

it('a decision without any recommendation is not marked as one against it', () => {
  expect(cardFlags(advise([], { decision: 'keep' }))).not.toContain('overridden');
  expect(cardFlags(advise([4, 4, 4, 3, 4, 3, 3, 3, 3, 3], { decision: 'automate' }))).toContain('overridden');
});

describe('words of locations', () => {
  const moved = (values: object) =>
    advise([], {
      decision: 'outsource',
      nuance: 3,
      cost_pressure: 4,
      overlap: 4,
      round_clock: 2,
      data_constraint: 2,
      governance: 3,
      ...values,
    }).location;

  it('name the best fit with its score, and why another is ruled out', () => {
    expect(locationSentence(moved({}), 0.25)).toBe('Nearshore (3.9) fits best, on a scale from 1 to 5.');
    expect(locationSentence(moved({ data_residency: 'region' }), 0.25)).toBe(
      'Nearshore (3.9) fits best of what is allowed, on a scale from 1 to 5. Offshore is ruled out: the data must stay in the region.',
    );
  });

  it('need no ratings where only one place is allowed, and ask for them where there are several', () => {
    expect(locationSentence(moved({ nuance: null, data_residency: 'country' }), 0.25)).toMatch(
      /^Onshore is the only place that is allowed\. Nearshore is ruled out/,
    );
    expect(locationSentence(moved({ data_residency: 'country' }), 0.25)).toMatch(
      /^Onshore \(3\.25\) is the only place that is allowed\./,
    );
    expect(locationSentence(moved({ nuance: null }), 0.25)).toBe(
      'No location is recommended yet: rate the six location factors.',
    );
  });

  it('join three places of a blend as people write a list', () => {
    const places = ['nearshore', 'offshore', 'onshore'] as const;
    const blend = { ...moved({}), recommended: 'blend', places } as const;
    expect(locationSentence(blend, 1)).toMatch(
      /^Blend of Nearshore \(3\.9\), Offshore \(3\.35\) and Onshore \(3\.25\): they lie less than 1 apart\./,
    );
  });

  it('give two figures where clocks change, and a concern where hours are few or unknown', () => {
    expect(overlapWords({ least: 2, most: 3 })).toBe('2 to 3 h');
    expect(overlapWords({ least: 5.5, most: 5.5 })).toBe('5.5 h');
    expect(overlapWords(null)).toBe('unknown');
    expect(overlapConcern({ least: 3, most: 4 }, 3)).toBeNull();
    expect(overlapConcern({ least: 2.5, most: 4 }, 3)).toContain('Fewer than 3 hours');
    expect(overlapConcern(null, 3)).toBe('A time zone is missing');
  });
});

describe('ratings that are taken over', () => {
  it('say that the volume comes from contacts and handling time until somebody rates it', () => {
    const figures = { contacts_per_month: 896, aht_seconds: 3_600 };
    expect(inheritedRatings(advise([], figures))).toEqual([
      { factor: 'volume', label: 'Volume', rating: 4, from: 'contacts and AHT' },
    ]);
    expect(inheritedRatings(advise([null, null, null, null, null, 2], figures))).toEqual([]);
  });
});
