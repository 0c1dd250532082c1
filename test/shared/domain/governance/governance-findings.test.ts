import { describe, expect, it } from 'vitest';
import {
  loopCatalogue,
  meetingCatalogue,
  tierCatalogue,
} from '../../../../shared/content/governance/governance-catalogue.ts';
import { governanceTimes } from '../../../../shared/domain/governance/governance-times.ts';
import { limitWords } from '../../../../shared/domain/governance/limit-words.ts';
import { loopFindings } from '../../../../shared/domain/governance/loop-findings.ts';
import { meetingFindings } from '../../../../shared/domain/governance/meeting-findings.ts';
import { redMonthSteps } from '../../../../shared/domain/governance/red-month-steps.ts';
import { tierFindings } from '../../../../shared/domain/governance/tier-findings.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';

const TIMES = governanceTimes({ transition_start: '2027-06-07', go_live_on: '2027-09-13' });
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('meetings', () => {
  const usual = meetingCatalogue.map((row) => newRow('meeting', row));

  it('as they are usual leave nothing open', () => {
    expect(meetingFindings(usual, TIMES)).toEqual([]);
  });

  it('that are missing on a whole level are told, also when they only do not take place', () => {
    const asleep = usual.map((row) => ({ ...row, active: row.level !== 'steering' }));
    expect(keys(meetingFindings(asleep, TIMES))).toEqual(['governance.level-steering']);
    expect(meetingFindings([], TIMES)).toEqual([]);
  });

  it('without chair, people or output are told one by one', () => {
    const [first, ...rest] = usual;
    if (!first) throw new Error('There is no usual meeting.');
    const bare = { ...first, chair: null, roles: '["PO"]', outputs: ' ' };
    expect(keys(meetingFindings([bare, ...rest], TIMES))).toEqual([
      `governance.meeting-chair/${first.id}`,
      `governance.meeting-roles/${first.id}`,
      `governance.meeting-output/${first.id}`,
    ]);
  });

  it('ask for the days that they count from', () => {
    const none = governanceTimes({ transition_start: null, go_live_on: null });
    const begun = governanceTimes({ transition_start: '2027-06-07', go_live_on: null });
    expect(keys(meetingFindings(usual, none))).toEqual(['governance.no-start']);
    expect(keys(meetingFindings(usual, begun))).toEqual(['governance.no-go-live']);
  });
});

describe('feedback loops', () => {
  const ready = loopCatalogue.map((row) => newRow('feedback_loop', { ...row, active: true, owner: 'p' }));
  const without = (kind: string) => ready.filter((loop) => loop.kind !== kind);

  it('of all six kinds with owner, days and rule leave nothing open', () => {
    expect(loopFindings(ready)).toEqual([]);
  });

  it('to hear customers and the partner may not be missing; the others should not', () => {
    const tones = ['customer', 'agent', 'insight', 'evaluation', 'mirror', 'employees'].map((kind) =>
      loopFindings(without(kind)).map(({ key, tone }) => [key, tone]),
    );
    expect(tones).toEqual([
      [['feedback.missing-customer', 'bad']],
      [['feedback.missing-agent', 'attention']],
      [['feedback.missing-insight', 'attention']],
      [['feedback.missing-evaluation', 'attention']],
      [['feedback.missing-mirror', 'bad']],
      [['feedback.missing-employees', 'attention']],
    ]);
  });

  it('that are not in use are missing, and lead to their row', () => {
    const asleep = ready.map((loop) =>
      loop.kind === 'mirror' ? { ...loop, active: false, owner: null } : loop,
    );
    expect(loopFindings(asleep)).toMatchObject([
      { key: 'feedback.missing-mirror', row: { table: 'feedback_loop', id: 'loop-mirror' } },
    ]);
  });

  it('need an owner, days, a rule, and for customers the ownership of questions and data', () => {
    const bare = ready.map((loop) =>
      loop.kind === 'customer'
        ? { ...loop, owner: null, answer_days: null, closing_rule: '', data_owned: false }
        : loop,
    );
    expect(keys(loopFindings(bare))).toEqual(
      ['data', 'owner', 'days', 'rule'].map((what) => `feedback.loop-${what}/loop-customer`),
    );
  });
});

describe('escalation', () => {
  const usual = tierCatalogue.map((row, index) =>
    newRow('escalation_tier', {
      ...row,
      position: index + 1,
      ...(row.id === 'tier-s1' ? { contact: '+49' } : {}),
    }),
  );
  const changed = (id: string, values: Partial<Row<'escalation_tier'>>) =>
    keys(tierFindings(usual.map((tier) => (tier.id === id ? { ...tier, ...values } : tier))));

  it('as it is usual, with a number that answers at night, leaves nothing open', () => {
    expect(tierFindings(usual)).toEqual([]);
  });

  it('needs somebody who is reached round the clock for what is most severe', () => {
    expect(changed('tier-s1', { contact: '' })).toEqual(['escalation.contact/tier-s1']);
    expect(changed('tier-s1', { clock: 'business' })).toEqual(['escalation.clock/tier-s1']);
    expect(changed('tier-s2', { contact: '' })).toEqual([]);
  });

  it('needs an owner, a limit and something that is passed on', () => {
    expect(changed('tier-t2', { owner: null, passes: '' })).toEqual([
      'escalation.owner/tier-t2',
      'escalation.passes/tier-t2',
    ]);
    expect(changed('tier-l4', { resolve_minutes: null })).toEqual(['escalation.limit/tier-l4']);
    // The last tier of a ladder that is climbed passes to nobody.
    expect(changed('tier-t4', { passes: '' })).toEqual([]);
  });

  it('has limits that fit together, in a tier and between tiers', () => {
    expect(changed('tier-s1', { response_minutes: 300 })).toEqual([
      'escalation.response/tier-s1',
      'escalation.slower/tier-s1',
    ]);
    // As long as the next tier is allowed; a minute longer is not.
    expect(changed('tier-s1', { response_minutes: 30 })).toEqual([]);
    expect(changed('tier-s1', { response_minutes: 31 })).toEqual(['escalation.slower/tier-s1']);
    expect(changed('tier-s4', { update_minutes: 4_801 })).toEqual(['escalation.update/tier-s4']);
    expect(changed('tier-t1', { escalate_minutes: 481 })).toEqual(['escalation.escalate/tier-t1']);
    expect(changed('tier-l3', { escalate_minutes: 480, resolve_minutes: 480 })).toEqual([
      'escalation.shorter/tier-l3',
    ]);
  });

  it('needs tiers on each of the three ladders', () => {
    expect(keys(tierFindings(usual.filter(({ ladder }) => ladder !== 'customer')))).toEqual([
      'escalation.ladder-customer',
    ]);
    expect(tierFindings([])).toEqual([]);
  });
});

describe('months in which a KPI stays red', () => {
  const scheme = (stop: number, values: Partial<Row<'credit_scheme'>> = {}) =>
    newRow('credit_scheme', { id: 's', name: 'Our draft', stop_in_a_row: stop, ...values });
  const months = (list: readonly Row<'credit_scheme'>[]) =>
    redMonthSteps(list).steps.map((step) => step.months);

  it('lead to a plan after two, to the third level after three and to a review after four', () => {
    expect(redMonthSteps([])).toEqual({
      steps: [
        { step: 'plan', months: 2 },
        { step: 'higher', months: 3 },
        { step: 'review', months: 4 },
      ],
      movedBy: null,
    });
  });

  it.each([
    [0, [2, 3, 4]],
    [6, [2, 3, 4]],
    [4, [2, 3, 4]],
    [3, [2, 3, 3]],
    [2, [2, 2, 2]],
    [1, [1, 1, 1]],
  ])('with a right to terminate after %d give %j', (stop, steps) => {
    expect(months([scheme(stop)])).toEqual(steps);
  });

  it('go by the chosen scheme', () => {
    const other = scheme(2, { id: 'o', position: 1 });
    expect(months([other, scheme(0, { position: 2, preferred: true })])).toEqual([2, 3, 4]);
    expect(redMonthSteps([scheme(3)]).movedBy).toEqual({ id: 's', name: 'Our draft', months: 3 });
  });
});

describe('a limit in words', () => {
  it.each([
    [0, 'always', 'at once'],
    [15, 'always', '15 min'],
    [90, 'always', '1 h 30 min'],
    [240, 'always', '4 h'],
    [1_440, 'always', '1 day'],
    [1_440, 'business', '3 working days'],
    [480, 'business', '1 working day'],
    [480, 'always', '8 h'],
    [4_800, 'business', '10 working days'],
  ] as const)('says %d minutes by the clock %s as %s', (minutes, clock, words) => {
    expect(limitWords(minutes, clock)).toBe(words);
  });
});
