import { describe, expect, it } from 'vitest';
import {
  decideTouchpoint,
  type TouchpointAdvice,
} from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { emotionCurve } from '../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import { findFallbackLoops } from '../../../../shared/domain/sourcing/touchpoint/fallback-loops.ts';
import { findChannelSwitches } from '../../../../shared/domain/sourcing/touchpoint/lost-context.ts';
import { summariseDecisions } from '../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { touchpointWarnings } from '../../../../shared/domain/sourcing/touchpoint/touchpoint-warnings.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Touchpoint } from '../../../../shared/model/tables/touchpoint.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { DEFAULTS, ratedTouchpoint } from './support.ts';

const CONTEXT = decisionContext(DEFAULTS);

function advise(id: string, values: Partial<Touchpoint>): TouchpointAdvice {
  const row = ratedTouchpoint([], { id, name: id, ...values });
  return decideTouchpoint(row, { type: null, channel: null, audits: [] }, CONTEXT);
}

/** Handling an hour each, so 89.6 contacts a month are one FTE. */
const fte = (amount: number) => ({ contacts_per_month: amount * 89.6, aht_seconds: 3_600 });

describe('the summary', () => {
  const advice = [
    advise('kept', { decision: 'keep', ...fte(4) }),
    advise('outsourced', { decision: 'outsource', location_choice: 'offshore', ...fte(2) }),
    advise('automated', { decision: 'automate', ...fte(1) }),
    advise('hybrid', { decision: 'hybrid', location_choice: 'nearshore', ...fte(2) }),
    advise('open', { ...fte(1) }),
    advise('unmeasured', { decision: 'keep', critical: true }),
  ];
  const summary = summariseDecisions(advice, 50);

  it('counts, adds up the workload and gives shares of all that is known', () => {
    expect(summary.total).toMatchObject({ count: 6, fte: expect.closeTo(10, 9) });
    expect(summary.byDecision.keep).toMatchObject({ count: 2, share01: expect.closeTo(0.4, 9) });
    expect(summary.byDecision.open).toMatchObject({ count: 1, share01: expect.closeTo(0.1, 9) });
    expect(summary).toMatchObject({ undecided: 1, open: 1, withoutWorkload: 1, critical: 1 });
  });

  it('shares the work out: of a hybrid touchpoint the partner has half unless it says otherwise', () => {
    const shares = Object.fromEntries(
      Object.entries(summary.blend).map(([part, { share01 }]) => [part, share01]),
    );
    expect(shares).toEqual({
      'in-house': expect.closeTo(5 / 9, 9),
      onshore: 0,
      nearshore: expect.closeTo(1 / 9, 9),
      offshore: expect.closeTo(2 / 9, 9),
      'partner-open': 0,
      automated: expect.closeTo(1 / 9, 9),
    });
    const own = advise('own', {
      decision: 'hybrid',
      partner_share: 80,
      location_choice: 'onshore',
      ...fte(1),
    });
    expect(summariseDecisions([own], 50).blend.onshore.share01).toBeCloseTo(0.8, 9);
  });

  it('shares a blend equally between its locations, and tells what has no location yet', () => {
    const blend = {
      nuance: 3,
      cost_pressure: 3,
      overlap: 3,
      round_clock: 3,
      data_constraint: 1,
      governance: 1,
    };
    const shared = advise('shared', { decision: 'outsource', ...blend, ...fte(2) });
    const open = advise('no location', { decision: 'outsource', ...fte(2) });
    const { blend: parts } = summariseDecisions([shared, open], 50);
    expect(parts.nearshore.fte).toBeCloseTo(1, 9);
    expect(parts.offshore.fte).toBeCloseTo(1, 9);
    expect(parts['partner-open'].fte).toBeCloseTo(2, 9);
  });
});

describe('fallbacks', () => {
  it('in a circle are found once, wherever one starts', () => {
    const loops = findFallbackLoops([
      advise('start', { fallback: 'a' }),
      advise('a', { fallback: 'b' }),
      advise('b', { fallback: 'c' }),
      advise('c', { fallback: 'a' }),
      advise('person', {}),
      advise('fine', { fallback: 'person' }),
    ]);
    expect(loops).toEqual([{ kind: 'circle', path: ['a', 'b', 'c'] }]);
  });

  it('from a machine to a machine are found', () =>
    expect(
      findFallbackLoops([
        advise('bot', { decision: 'automate', fallback: 'ivr' }),
        advise('ivr', { decision: 'automate', fallback: 'agent' }),
        advise('agent', { decision: 'keep' }),
      ]),
    ).toEqual([{ kind: 'no-person', path: ['bot', 'ivr'] }]));
});

describe('from channel to channel', () => {
  const at = (id: string, channel: string, values: Partial<Touchpoint> = {}) =>
    ratedTouchpoint([], { id, name: id, channel, ...values });

  it('the weaker integration decides what arrives, and what is lost comes first', () => {
    const switches = findChannelSwitches([
      at('bot', 'chatbot', { integration: 'unified', fallback: 'chat', contacts_per_month: 900 }),
      at('chat', 'chat', { integration: 'unified', fallback: 'phone', contacts_per_month: 500 }),
      at('phone', 'voice', { integration: 'separate' }),
      at('mail', 'e-mail', { integration: 'shared-view', processes: listText(['p']) }),
      at('form', 'web form', { integration: 'unified', processes: listText(['p']) }),
      at('letter', 'letter', { processes: listText(['p']) }),
    ]);
    expect(switches.map(({ from, to, context, because }) => [from.id, to.id, context, because])).toEqual([
      ['chat', 'phone', 'lost', 'fallback'],
      ['form', 'letter', 'unknown', 'same-process'],
      ['mail', 'form', 'looked-up', 'same-process'],
      ['bot', 'chat', 'kept', 'fallback'],
    ]);
  });

  it('touchpoints of one process are paired only where they are about the same matter', () => {
    const linked = { processes: listText(['fault']) };
    const switches = findChannelSwitches([
      at('part by mail', 'e-mail', { ...linked, interaction_type: 'order-part' }),
      at('gas by phone', 'voice', { ...linked, interaction_type: 'gas-smell' }),
      at('part by form', 'web form', { ...linked, interaction_type: 'order-part' }),
      at('unknown by chat', 'chat', linked),
      at('unknown by letter', 'letter', linked),
    ]);
    expect(switches.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['part by mail', 'part by form'],
      ['unknown by chat', 'unknown by letter'],
    ]);
  });

  it('within one channel nothing is switched', () =>
    expect(findChannelSwitches([at('a', 'chat', { fallback: 'b' }), at('b', 'chat')])).toEqual([]));
});

it('the emotion of a stage is weighed by contacts', () => {
  const stage = newRow('stage', { id: 's', name: 'Get help' });
  const empty = newRow('stage', { id: 'other', name: 'Leave', position: 1 });
  const curve = emotionCurve(
    [empty, stage],
    [
      ratedTouchpoint([], { id: 'a', emotion: -2, contacts_per_month: 300, moment_of_truth: true }),
      ratedTouchpoint([], { id: 'b', emotion: 1, contacts_per_month: 100 }),
      ratedTouchpoint([], { id: 'c', contacts_per_month: 100 }),
    ],
  );
  expect(curve).toEqual([
    { stage, mean: -1.25, lowest: -2, touchpoints: 3, momentsOfTruth: 1 },
    { stage: empty, mean: null, lowest: null, touchpoints: 0, momentsOfTruth: 0 },
  ]);
});

describe('warnings', () => {
  const manila = newRow('location', { id: 'manila', name: 'Manila', delivery: 'offshore' });
  const kinds = (values: Partial<Touchpoint>, others: TouchpointAdvice[] = []) =>
    touchpointWarnings([advise('t', { ...fte(1), figures_source: 'CRM report', ...values }), ...others], {
      parameters: DEFAULTS,
      locations: { manila },
      overlaps: { manila: { least: 2, most: 3 } },
      today: '2026-11-22',
    }).map(({ kind }) => kind);

  it.each<[string, Partial<Touchpoint>, string[]]>([
    ['nothing to say', { decision: 'keep' }, []],
    ['automated without anybody to take over', { decision: 'automate' }, ['no-fallback']],
    ['moved against a hard rule', { decision: 'outsource', safety: true }, ['law-broken', 'no-reason']],
    ['data in view without a control', { decision: 'keep', sensitive_data_visible: true }, ['blocked']],
    ['no figures', { decision: 'keep', aht_seconds: null }, ['no-figures']],
    ['no source', { decision: 'keep', figures_source: '' }, ['no-figures']],
    ['figures of six months ago', { decision: 'keep', figures_date: '2026-05-22' }, []],
    ['older figures', { decision: 'keep', figures_date: '2026-05-21' }, ['old-figures']],
    [
      'two hours together where four matter',
      { decision: 'outsource', location_choice: 'offshore', location: 'manila', overlap: 4 },
      ['little-overlap'],
    ],
    [
      'the same where overlap does not matter',
      { decision: 'outsource', location_choice: 'offshore', location: 'manila', overlap: 3 },
      [],
    ],
    [
      'a place of another type',
      { decision: 'outsource', location_choice: 'nearshore', location: 'manila' },
      ['location-type'],
    ],
    [
      'a location that the data may not go to',
      { decision: 'outsource', location_choice: 'offshore', data_residency: 'region' },
      ['location-excluded'],
    ],
    [
      'a place in a blend that the data may not go to',
      { decision: 'outsource', location_choice: 'blend', location: 'manila', data_residency: 'region' },
      ['location-excluded'],
    ],
    ['a licence', { decision: 'outsource', licence_needed: true }, ['licence']],
    ['an untested language', { decision: 'outsource', untested_language: 'Danish' }, ['language']],
  ])('%s', (_, values, expected) => expect(kinds(values)).toEqual(expected));

  it('tells of loops', () =>
    expect(
      kinds({ decision: 'keep', fallback: 'u' }, [
        advise('u', { ...fte(1), figures_source: 'x', decision: 'keep', fallback: 't' }),
      ]),
    ).toEqual(['loop']));
});
