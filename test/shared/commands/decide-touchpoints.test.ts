import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../shared/changes/change.ts';
import {
  acceptableRecommendations,
  acceptRecommendations,
} from '../../../shared/commands/accept-recommendations.ts';
import {
  addStarterTouchpoints,
  possibleStarters,
  starterTouchpointsInUse,
} from '../../../shared/commands/add-starter-touchpoints.ts';
import { createSample, createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { decideTouchpoint } from '../../../shared/commands/decide-touchpoint.ts';
import { moveTouchpoint } from '../../../shared/commands/move-touchpoint.ts';
import { setFields } from '../../../shared/commands/put.ts';
import { auditProcesses } from '../../../shared/domain/sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import type { Row } from '../../../shared/model/tables.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const applied = (workbook: Workbook, { edits }: Change) => applyEdits(workbook, edits);
const blank = applied(emptyWorkbook(), createWorkbook({ id: 'w', title: 'Test', client: '', at }));
const sample = applied(emptyWorkbook(), createSample({ id: 'w', at }));
const adviceOn = (workbook: Workbook) => decideTouchpoints(workbook, auditProcesses(workbook).byId);

/** A workbook with one touchpoint whose scores say automate. */
function withTouchpoint(values: Partial<Row<'touchpoint'>> = {}): Workbook {
  const row = newRow('touchpoint', {
    id: 't',
    name: 'Order status by chat',
    stage: 'stage-get-help',
    channel: 'channel-chat',
    brand: 2,
    emotional_intensity: 1,
    judgement: 1,
    complexity: 1,
    data: 2,
    volume: 5,
    repeatability: 5,
    documentation: 4,
    coverage: 4,
    digital: 5,
    ...values,
  });
  return applyEdits(blank, [{ table: 'touchpoint', id: 't', before: null, after: row }]);
}

describe('deciding a touchpoint', () => {
  it('keeps what was recommended at that moment beside the decision', () => {
    const accepted = applied(
      withTouchpoint(),
      decideTouchpoint(withTouchpoint(), { id: 't', decision: 'automate' }),
    );
    expect(accepted.touchpoint.t).toMatchObject({ decision: 'automate', decision_basis: 'automate' });
  });

  it('asks why when it differs from the recommendation, and takes a sentence for an answer', () => {
    const workbook = withTouchpoint();
    expect(() => decideTouchpoint(workbook, { id: 't', decision: 'keep', reason: '  ' })).toThrow(
      expect.objectContaining({ code: 'reason-needed' }),
    );
    const change = decideTouchpoint(workbook, {
      id: 't',
      decision: 'keep',
      reason: ' The bot is not built. ',
    });
    expect(applied(workbook, change).touchpoint.t).toMatchObject({
      decision: 'keep',
      decision_basis: 'automate',
      decision_reason: 'The bot is not built.',
    });
  });

  it('looks at one touchpoint without forgetting what is known of all the others', () => {
    const before = adviceOn(sample);
    const [first] = before;
    decideTouchpoint(sample, { id: first?.touchpoint.id ?? '', decision: null });
    expect(adviceOn(sample)).toBe(before);
  });

  it('needs no reason while nothing is recommended', () => {
    const workbook = withTouchpoint({ brand: null });
    const decided = applied(workbook, decideTouchpoint(workbook, { id: 't', decision: 'keep' }));
    expect(decided.touchpoint.t).toMatchObject({ decision: 'keep', decision_basis: null });
  });

  it('is taken back without losing the words of the reason', () => {
    const workbook = withTouchpoint({
      decision: 'keep',
      decision_basis: 'automate',
      decision_reason: 'Not yet built.',
    });
    expect(
      applied(workbook, decideTouchpoint(workbook, { id: 't', decision: null })).touchpoint.t,
    ).toMatchObject({
      decision: null,
      decision_basis: null,
      decision_reason: 'Not yet built.',
    });
  });

  it('survives a recommendation that changes, which is then told as outdated', () => {
    const workbook = withTouchpoint();
    const decided = applied(workbook, decideTouchpoint(workbook, { id: 't', decision: 'automate' }));
    const changed = applied(
      decided,
      setFields(decided, 'touchpoint', 't', { digital: 1, judgement: 3 }, 'Rate'),
    );
    expect(adviceOn(changed)[0]).toMatchObject({ effective: 'automate', outdated: true });
  });

  it('is refused for a touchpoint that is gone', () => {
    expect(() => decideTouchpoint(blank, { id: 't', decision: 'keep' })).toThrow(
      expect.objectContaining({ code: 'missing-row' }),
    );
  });
});

describe('accepting all recommendations', () => {
  it('leaves out what is open, overridden, blocked or decided, and says why', () => {
    const reasons = (workbook: Workbook) => acceptableRecommendations(adviceOn(workbook)).leftOut[0]?.because;
    expect(reasons(withTouchpoint())).toBeUndefined();
    expect(reasons(withTouchpoint({ digital: null }))).toBe('open');
    expect(reasons(withTouchpoint({ decision: 'keep', decision_basis: 'automate' }))).toBe('overridden');
    expect(reasons(withTouchpoint({ sensitive_data_visible: true }))).toBe('blocked');
    expect(reasons(withTouchpoint({ decision: 'automate', decision_basis: 'automate' }))).toBe('decided');
  });

  it('decides every acceptable touchpoint of the sample in one act that one undo takes back', () => {
    const { accept, leftOut } = acceptableRecommendations(adviceOn(sample));
    const change = acceptRecommendations(
      sample,
      accept.map(({ advice }) => advice.touchpoint.id),
    );
    const decided = applied(sample, change);
    expect(accept.length + leftOut.length).toBe(Object.keys(sample.touchpoint).length);
    expect(accept.length).toBeGreaterThan(5);
    expect(acceptableRecommendations(adviceOn(decided)).accept).toEqual([]);
    expect(checkWorkbook(decided)).toEqual([]);
    expect(applied(decided, invert(change)).touchpoint).toEqual(sample.touchpoint);
  });

  it('never changes a decision that a person took against the recommendation', () => {
    const overridden = adviceOn(sample).filter(({ standing }) => standing === 'overridden');
    expect(overridden.length).toBeGreaterThan(0);
    for (const { touchpoint } of overridden)
      expect(() => acceptRecommendations(sample, [touchpoint.id])).toThrow(
        expect.objectContaining({ code: 'not-acceptable' }),
      );
  });

  it('does nothing when nothing is chosen', () => {
    expect(() => acceptRecommendations(sample, [])).toThrow(
      expect.objectContaining({ code: 'nothing-chosen' }),
    );
  });
});

describe('moving a touchpoint', () => {
  it('changes its stage and channel and nothing else, wherever it goes', () => {
    const places = fc.record({
      stage: fc.constantFrom(...Object.keys(sample.stage)),
      channel: fc.constantFrom(...Object.keys(sample.channel)),
    });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sample.touchpoint)), places, (id, place) => {
        const change = moveTouchpoint(sample, id, place);
        expect(applied(sample, change).touchpoint[id]).toEqual({ ...sample.touchpoint[id], ...place });
        expect(applied(applied(sample, change), invert(change))).toEqual(sample);
      }),
    );
  });

  it('is refused to a stage that was deleted meanwhile', () => {
    const place = { stage: 'stage-gone', channel: 'channel-chat' };
    expect(() => moveTouchpoint(withTouchpoint(), 't', place)).toThrow(
      expect.objectContaining({ code: 'missing-row' }),
    );
  });
});

describe('the list of usual touchpoints', () => {
  it('adds what is chosen behind what is there, in one act', () => {
    let next = 0;
    const ids = possibleStarters(blank)
      .slice(0, 3)
      .map(({ id }) => id);
    const change = addStarterTouchpoints(
      withTouchpoint({ name: 'Our own', position: 7 }),
      ids,
      () => `new-${next++}`,
    );
    const added = applied(withTouchpoint({ name: 'Our own', position: 7 }), change);
    expect(Object.keys(added.touchpoint)).toEqual(['t', 'new-0', 'new-1', 'new-2']);
    expect(added.touchpoint['new-2']?.position).toBe(10);
    expect(checkWorkbook(added)).toEqual([]);
    expect([...starterTouchpointsInUse(added)].sort()).toEqual([...ids].sort());
  });

  it('offers only what the lists of the workbook have a place for', () => {
    expect(possibleStarters({ ...blank, channel: {} })).toEqual([]);
    expect(possibleStarters(blank).length).toBeGreaterThan(30);
  });
});
