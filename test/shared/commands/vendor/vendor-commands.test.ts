import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { Change } from '../../../../shared/changes/change.ts';
import { draftFlagAction } from '../../../../shared/commands/due-diligence/draft-flag-action.ts';
import { raiseFlag, takeOffFlag } from '../../../../shared/commands/due-diligence/raise-flag.ts';
import { setCheckItem } from '../../../../shared/commands/due-diligence/set-check-item.ts';
import { makeActions } from '../../../../shared/commands/make-actions.ts';
import { declareNothing } from '../../../../shared/commands/vendor/declare-nothing.ts';
import { moveVendor, nextStage } from '../../../../shared/commands/vendor/move-vendor.ts';
import { planSelection } from '../../../../shared/commands/vendor/plan-selection.ts';
import { setKnockOut } from '../../../../shared/commands/vendor/set-knock-out.ts';
import {
  openProposals,
  takeKnockOutProposals,
} from '../../../../shared/commands/vendor/take-knock-out-proposals.ts';
import { bringBackVendor, takeOutVendor } from '../../../../shared/commands/vendor/take-out-vendor.ts';
import { dueDiligenceState } from '../../../../shared/domain/due-diligence/due-diligence-state.ts';
import { interestStanding } from '../../../../shared/domain/vendor/interest-standing.ts';
import { vendorsState } from '../../../../shared/domain/vendor/vendors-state.ts';
import { VENDOR_STAGES } from '../../../../shared/model/selection-lists.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const SAMPLE = sampleWorkbook();
const applied = (change: Change) => applyEdits(SAMPLE, change.edits);
const TODAY = '2026-11-22';

describe('moving a vendor', () => {
  it('notes the stage and the day', () => {
    const change = moveVendor(SAMPLE, 'v-veldkamp', { stage: 'checks', on: TODAY });
    expect(applied(change).vendor['v-veldkamp']).toMatchObject({ stage: 'checks', stage_since: TODAY });
    expect(change.title).toBe('Move Veldkamp Service to: References and site');
  });

  it('is refused for one that is not in the race', () => {
    for (const id of ['v-oristel', 'v-parlando', 'v-deskline'])
      expect(() => moveVendor(SAMPLE, id, { stage: 'rfp', on: TODAY })).toThrow(/not in the race/);
  });

  it('ends at the first and the last stage', () => {
    expect(nextStage('long-list', -1)).toBeNull();
    expect(nextStage('long-list', 1)).toBe('information');
    expect(nextStage('contract', 1)).toBeNull();
  });
});

describe('taking a vendor out', () => {
  it('asks for the reason and leaves the stage as it was', () => {
    expect(() => takeOutVendor(SAMPLE, 'v-veldkamp', { state: 'out', reason: ' ' })).toThrow(/reason/);
    const out = applied(takeOutVendor(SAMPLE, 'v-veldkamp', { state: 'out', reason: ' Too small ' }));
    expect(out.vendor['v-veldkamp']).toMatchObject({
      state: 'out',
      out_reason: 'Too small',
      stage: 'evaluation',
    });
    const back = bringBackVendor(out, 'v-veldkamp');
    expect(applyEdits(out, back.edits).vendor['v-veldkamp']).toMatchObject({
      state: 'active',
      out_reason: '',
    });
  });
});

describe('noting a knock-out', () => {
  const entry = { vendor: 'v-veldkamp', knockOut: 'ko-exit', newId: 'new', on: TODAY } as const;
  const row = (change: Change) =>
    Object.values(applied(change).knock_out_result).find(
      ({ vendor, knock_out }) => vendor === 'v-veldkamp' && knock_out === 'ko-exit',
    );

  it('keeps the day of the first check and everything that was written', () => {
    expect(row(setKnockOut(SAMPLE, { ...entry, fields: { result: 'fail' } }))).toMatchObject({
      result: 'fail',
      checked_on: '2026-11-02',
      evidence: 'Exit help accepted in the answers of 30 October',
    });
  });

  it('makes the row and dates it when there was none', () => {
    const change = setKnockOut(SAMPLE, {
      ...entry,
      vendor: 'v-parlando',
      knockOut: 'ko-audit',
      fields: { result: 'pass' },
    });
    expect(applied(change).knock_out_result.new).toMatchObject({ result: 'pass', checked_on: TODAY });
    const open = setKnockOut(SAMPLE, {
      ...entry,
      vendor: 'v-parlando',
      fields: { evidence: 'Asked for it' },
    });
    expect(applied(open).knock_out_result.new).toMatchObject({ result: 'open', checked_on: null });
  });

  it('waives only with a reason', () => {
    expect(() => setKnockOut(SAMPLE, { ...entry, fields: { result: 'waived' } })).toThrow(/reason/);
    expect(
      row(setKnockOut(SAMPLE, { ...entry, fields: { result: 'waived', reason: 'Short' } }))?.result,
    ).toBe('waived');
  });

  it('is refused for a vendor that is gone', () => {
    expect(() => setKnockOut(SAMPLE, { ...entry, vendor: 'nobody', fields: {} })).toThrow(
      /not there any more/,
    );
  });
});

describe('taking over what facts say', () => {
  const blank = { ...SAMPLE, knock_out_result: {} };
  const newIds = Array.from({ length: 80 }, (_, at) => `new-${at}`);

  it('leaves alone what somebody has written about', () => {
    expect(openProposals(SAMPLE, TODAY)).toEqual([]);
  });

  it('decides only what facts decide, for vendors in the race, with the fact as evidence', () => {
    const proposals = openProposals(blank, TODAY);
    expect(proposals.map(({ vendor, knockOut, result }) => `${vendor} ${knockOut} ${result}`).sort()).toEqual(
      [
        'v-baltara ko-certificate fail',
        'v-baltara ko-data-location pass',
        'v-baltara ko-essentials pass',
        'v-baltara ko-finance pass',
        'v-nordhelm ko-certificate pass',
        'v-nordhelm ko-data-location pass',
        'v-nordhelm ko-essentials pass',
        'v-nordhelm ko-finance pass',
        'v-veldkamp ko-data-location pass',
        'v-veldkamp ko-essentials pass',
        'v-veldkamp ko-finance pass',
      ],
    );
    const next = applyEdits(blank, takeKnockOutProposals(blank, { today: TODAY, newIds }).edits);
    expect(openProposals(next, TODAY)).toEqual([]);
    const taken = Object.values(next.knock_out_result).find(
      ({ vendor, knock_out }) => vendor === 'v-baltara' && knock_out === 'ko-certificate',
    );
    expect(taken).toMatchObject({
      result: 'fail',
      checked_on: TODAY,
      evidence: 'ISO/IEC 27001:2022: does not cover our work.',
    });
  });
});

describe('declaring nothing', () => {
  it('notes it for the vendors that are still missing, and for no other', () => {
    const change = declareNothing(SAMPLE, {
      person: 'sample-ts',
      on: TODAY,
      newIds: ['one', 'two', 'three'],
    });
    expect(change.edits).toHaveLength(1);
    const next = applied(change);
    expect(next.conflict.one).toMatchObject({ vendor: 'v-veldkamp', kind: 'none', declared_on: TODAY });
    expect(interestStanding(next).missing).toEqual([]);
  });
});

describe('the state of the steps', () => {
  it('says how many are listed, unsettled, stopped or complete', () => {
    expect(vendorsState(SAMPLE)).toBe('3 on the short list, 3 with knock-outs open or failed');
    expect(vendorsState({ ...SAMPLE, knock_out: {} })).toBe('3 on the short list');
    expect(vendorsState({ ...SAMPLE, vendor: {} })).toBe('No vendors in the race');
    expect(dueDiligenceState(SAMPLE)).toBe('1 of 3 stopped by a red flag');
    expect(dueDiligenceState({ ...SAMPLE, red_flag: {} })).toBe('0 of 3 complete');
    expect(dueDiligenceState({ ...SAMPLE, vendor: {} })).toBe('Nobody to check yet');
  });
});

describe('planning the stages', () => {
  it('sets the usual weeks one after the other, and leaves stages that are there', () => {
    const newIds = VENDOR_STAGES.map(({ value }) => `new-${value}`);
    const empty = { ...SAMPLE, selection_stage: {} };
    const planned = applyEdits(empty, planSelection(empty, { from: '2027-01-04', newIds }).edits);
    const days = Object.values(planned.selection_stage).map(({ planned_on }) => planned_on);
    expect(days.slice(0, 2)).toEqual(['2027-01-18', '2027-02-08']);
    expect(days.at(-1)).toBe('2027-07-26');
    expect(planSelection(SAMPLE, { from: '2027-01-04', newIds }).edits).toEqual([]);
  });
});

describe('noting answers of a check', () => {
  const entry = {
    check: 'vc-veldkamp-zwolle',
    item: 'visit.gate',
    name: 'Security at the door',
    newId: 'new',
  };

  it('changes the answer that is there, and makes one where there was none', () => {
    const rated = applied(setCheckItem(SAMPLE, { ...entry, fields: { rating: 3 } }));
    expect(rated.vendor_check_item['vi-veldkamp-zwolle-gate']).toMatchObject({
      rating: 3,
      answer: 'I walked in behind a cyclist.',
    });
    const first = applied(
      setCheckItem(SAMPLE, { ...entry, check: 'vc-veldkamp-plovdiv', fields: { rating: 2 } }),
    );
    expect(first.vendor_check_item.new).toMatchObject({ item: 'visit.gate', rating: 2 });
  });

  it('raises a red flag in one act, with the answer, the check and its owner', () => {
    const change = raiseFlag(SAMPLE, { ...entry, flagId: 'flag', on: TODAY });
    expect(change.edits.map(({ table }) => table)).toEqual(['red_flag', 'vendor_check_item']);
    const next = applied(change);
    expect(next.red_flag.flag).toMatchObject({
      vendor: 'v-veldkamp',
      name: 'Security at the door: I walked in behind a cyclist.',
      found_in: 'vc-veldkamp-zwolle',
      found_on: TODAY,
      owner: 'sample-jv',
      state: 'open',
    });
    expect(next.vendor_check_item['vi-veldkamp-zwolle-gate']?.flag).toBe(true);
    const off = applyEdits(next, takeOffFlag(next, entry).edits);
    expect(off.vendor_check_item['vi-veldkamp-zwolle-gate']?.flag).toBe(false);
    expect(off.red_flag.flag).toBeDefined();
    const again = raiseFlag(off, { ...entry, flagId: 'second', on: TODAY });
    expect(again.edits.map(({ table }) => table)).toEqual(['vendor_check_item']);
    const cleared = { ...off.red_flag.flag, state: 'cleared' as const };
    const anew = { ...off, red_flag: { ...off.red_flag, flag: cleared } } as typeof off;
    expect(raiseFlag(anew, { ...entry, flagId: 'second', on: TODAY }).edits).toHaveLength(2);
  });

  it('is refused when the check is gone', () => {
    expect(() => setCheckItem(SAMPLE, { ...entry, check: 'gone', fields: {} })).toThrow(/not there any more/);
  });
});

describe('the action for a red flag', () => {
  it('carries its owner and day, and is made once', () => {
    const flag = SAMPLE.red_flag['rf-baltara-scope'];
    if (!flag) throw new Error('The sample has this flag.');
    const draft = draftFlagAction(flag, { name: 'Baltara Contact' });
    expect(draft).toMatchObject({ owner: 'sample-sb', due: '2027-03-19', red_flag: 'rf-baltara-scope' });
    const next = applied(makeActions(SAMPLE, [draft], { ids: ['new'], at: '2026-11-22T10:00:00.000Z' }));
    expect(() => makeActions(next, [draft], { ids: ['again'], at: '2026-11-22T10:00:00.000Z' })).toThrow(
      /already/,
    );
  });
});
