import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../../shared/changes/change.ts';
import { editRows } from '../../../../shared/commands/edit-rows.ts';
import { put, setFields } from '../../../../shared/commands/put.ts';
import { changeFrozen } from '../../../../shared/commands/selection/change-frozen.ts';
import { freezeCriteria, takeBackFreeze } from '../../../../shared/commands/selection/freeze-criteria.ts';
import { freezeStanding } from '../../../../shared/domain/criterion/freeze/freeze-standing.ts';
import { criteriaLock } from '../../../../shared/domain/locks/criteria-lock.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { criteriaWorkbook, sampleWorkbook } from './support.ts';

const AT = '2026-10-02T10:00:00.000Z';
const LATER = '2026-10-12T10:00:00.000Z';
const open = () =>
  criteriaWorkbook([
    { id: 'A', name: 'Language', weight: 60, minimum: 3 },
    { id: 'B', name: 'Cost', weight: 40, scored_by_price: true },
  ]);
const made = (workbook: Workbook, ...changes: readonly Change[]) =>
  changes.reduce((now, { edits }) => applyEdits(now, edits), workbook);
const freeze = (workbook: Workbook) =>
  freezeCriteria(workbook, { at: AT, by: null, note: 'Board of 2 October' });
const frozen = () => made(open(), freeze(open()));
const weight = (workbook: Workbook, to: number) =>
  setFields(workbook, 'criterion', 'A', { weight: to }, 'Change');
const because = (workbook: Workbook, change: Change, reason = 'The first draft had it wrong.') =>
  changeFrozen(workbook, change, { reason, at: LATER, by: 'Dana Meyer' });
const refusal = (workbook: Workbook, { edits }: Change) => criteriaLock(workbook, edits);

describe('before the freeze', () => {
  it('everything may change, and no reason is asked for', () => {
    const workbook = open();
    const change = weight(workbook, 50);
    expect(refusal(workbook, change)).toBeNull();
    expect(because(workbook, change)).toBe(change);
  });

  it('nobody can write down a change with a reason that never was', () => {
    const workbook = open();
    const row = newRow('criteria_change', { id: 'x', changed_at: AT, what: 'Nothing', reason: 'None' });
    expect(refusal(workbook, put(workbook, 'criteria_change', row, 'Add'))).toContain('Nothing is frozen');
  });
});

describe('freezing', () => {
  it('keeps what stood: every weight, minimum, knock-out and the price formula', () => {
    const workbook = made(
      open(),
      put(open(), 'knock_out', newRow('knock_out', { id: 'k', name: 'Accepts audits' }), 'Add'),
    );
    const [row] = Object.values(made(workbook, freeze(workbook)).criteria_freeze);
    expect(row).toMatchObject({ frozen_at: AT, note: 'Board of 2 October' });
    for (const line of [
      'A Language; 60 %; minimum 3; hard',
      'B Cost; 40 %; hard; scored by price',
      '1. Accepts audits',
      'Price becomes a score by: Ratio',
      'Price is: Total cost',
    ])
      expect(row?.snapshot).toContain(line);
  });

  it('waits until weights are whole, and happens once', () => {
    const half = made(open(), weight(open(), 50));
    expect(() => freeze(half)).toThrow('The criteria sum to 90, not to 100.');
    expect(() => freeze(criteriaWorkbook([]))).toThrow('There are no criteria to freeze');
    expect(() => freeze(frozen())).toThrow('frozen already');
    const second = newRow('criteria_freeze', { id: 'second', frozen_at: AT });
    const twice = put(frozen(), 'criteria_freeze', second, 'Again');
    expect(refusal(frozen(), twice)).toContain('frozen already');
    const both = { title: 'Two', edits: [...twice.edits, ...freeze(open()).edits] };
    expect(refusal(open(), both)).toContain('frozen already');
  });

  it('can be taken back until answers, scores or offers exist, also by undo', () => {
    const workbook = frozen();
    expect(refusal(workbook, takeBackFreeze(workbook))).toBeNull();
    expect(refusal(workbook, invert(freeze(open())))).toBeNull();
    expect(() => takeBackFreeze(open())).toThrow('nothing to take back');
    const vendor = put(workbook, 'vendor', newRow('vendor', { id: 'v', name: 'V' }), 'Add');
    const bidding = made(workbook, vendor);
    const offer = put(bidding, 'offer', newRow('offer', { id: 'o', name: 'O', vendor: 'v' }), 'Add');
    const bound = made(bidding, offer);
    expect(() => takeBackFreeze(bound)).toThrow('There are offers by now');
    expect(refusal(bound, takeBackFreeze(workbook))).toContain('There are offers by now');
    expect(freezeStanding(bound).bound).toBe('offers');
    const cleared = { title: 'Both', edits: [...takeBackFreeze(workbook).edits, ...invert(offer).edits] };
    expect(refusal(bound, cleared)).toContain('There are offers by now');
  });

  it('is never rewritten', () => {
    const workbook = frozen();
    const [row] = Object.values(workbook.criteria_freeze);
    const edit = setFields(workbook, 'criteria_freeze', row?.id ?? '', { note: 'Another' }, 'Rewrite');
    expect(refusal(workbook, edit)).toContain('was not changed');
  });

  it('came too late when the request was sent before it', () => {
    const vendor = made(frozen(), put(frozen(), 'vendor', newRow('vendor', { id: 'v', name: 'V' }), 'Add'));
    const sent = (at: string) =>
      freezeStanding(
        made(
          vendor,
          put(vendor, 'rfp_issue', newRow('rfp_issue', { id: 'i', vendor: 'v', issued_at: at }), 'Send'),
        ),
      ).late;
    expect(sent(AT)).toBeNull();
    expect(sent('2026-10-01T10:00:00.000Z')).toBe('2026-10-01');
    expect(freezeStanding(vendor).late).toBeNull();
  });
});

describe('a change of something frozen', () => {
  it('is refused without a reason, in a sentence that names it', () => {
    expect(refusal(frozen(), weight(frozen(), 50))).toBe(
      'Criteria, weights and knock-outs are frozen, so this was not changed: Criterion “Language”: weight 60 → 50. Change it with a reason instead: Criteria, Freeze, Change with a reason.',
    );
    expect(() => because(frozen(), weight(frozen(), 50), '  ')).toThrow('only with a reason');
  });

  it('passes with a line of the log that says value by value what and why', () => {
    const change = because(frozen(), weight(frozen(), 50));
    expect(refusal(frozen(), change)).toBeNull();
    const [line] = Object.values(made(frozen(), change).criteria_change);
    expect(line).toMatchObject({
      changed_at: LATER,
      changed_by: 'Dana Meyer',
      what: 'Criterion “Language”: weight 60 → 50',
      reason: 'The first draft had it wrong.',
    });
  });

  it('does not pass with a line that says something else, or with two', () => {
    const change = because(frozen(), weight(frozen(), 50));
    const other = weight(frozen(), 20);
    const [log] = change.edits.filter(({ table }) => table === 'criteria_change');
    const false_ = { title: 'Other', edits: [...other.edits, ...(log ? [log] : [])] };
    expect(refusal(frozen(), false_)).toContain('weight 60 → 20');
    const empty = put(
      frozen(),
      'criteria_change',
      newRow('criteria_change', { id: 'x', changed_at: AT, what: 'Nothing', reason: 'None' }),
      'Add',
    );
    expect(refusal(frozen(), empty)).toContain('there is none');
    expect(refusal(frozen(), { title: 'Two', edits: [...change.edits, ...empty.edits] })).not.toBeNull();
  });

  it('stays in the log for ever: no undo, no rewriting, no removing, also after the freeze', () => {
    const change = because(frozen(), weight(frozen(), 50));
    const changed = made(frozen(), change);
    expect(refusal(changed, invert(change))).toContain('stands in the log for ever');
    const [line] = Object.values(changed.criteria_change);
    const rewrite = setFields(changed, 'criteria_change', line?.id ?? '', { reason: 'Another' }, 'Rewrite');
    expect(refusal(changed, rewrite)).toContain('stands in the log for ever');
    const thawed = made(changed, takeBackFreeze(changed));
    const remove = editRows(thawed, 'criteria_change', { remove: [line?.id ?? ''] }, 'Remove');
    expect(refusal(thawed, remove)).toContain('stands in the log for ever');
  });
});

describe('frozen are', () => {
  const workbook = sampleWorkbook();
  const set = (table: Parameters<typeof editRows>[1], id: string, fields: object) =>
    refusal(workbook, editRows(workbook, table, { set: [{ id, fields: fields as never }] }, 'Edit'));
  const engagement = (fields: object) => setFields(workbook, 'engagement', 'w', fields, 'Edit');

  it.each([
    ['name', { name: 'Other' }],
    ['points', { points: 70 }],
    ['minimum', { minimum: 1 }],
    ['floor', { hard_floor: true }],
    ['hardness', { hardness: 'soft' }],
    ['price', { scored_by_price: true }],
    ['anchors', { anchor_3: 'Easier' }],
    ['place', { parent: 'C2' }],
  ])('the %s of a criterion', (_, fields) => {
    expect(set('criterion', 'C1', fields)).toContain('frozen');
  });

  it('criteria as such, pairs, knock-outs, and how weights and prices are reckoned', () => {
    const rows = (table: 'criterion' | 'knock_out', edits: Parameters<typeof editRows>[2]) =>
      refusal(workbook, editRows(workbook, table, edits, 'Edit'));
    const added = newRow('criterion', { id: 'C11', name: 'Another' });
    expect(rows('criterion', { add: [added as never] })).toContain('Criterion “Another” added');
    const gone = {
      table: 'knock_out' as const,
      id: 'ko-exit',
      before: workbook.knock_out['ko-exit'] as never,
    };
    expect(refusal(workbook, { title: 'Remove', edits: [{ ...gone, after: null }] })).toContain('removed');
    expect(set('pair_comparison', 'pair.C1.C2', { ratio: 9 })).toContain('ratio 1/2 → 9');
    expect(set('knock_out', 'ko-exit', { active: false })).toContain('applies yes → no');
    expect(set('knock_out', 'ko-exit', { proof: 'None' })).toContain('frozen');
    expect(refusal(workbook, engagement({ price_method: 'linear' }))).toContain('Ratio → Linear');
    expect(refusal(workbook, engagement({ price_basis: 'fee' }))).toContain('frozen');
    expect(refusal(workbook, engagement({ weight_method: 'ahp' }))).toContain('frozen');
    expect(refusal(workbook, engagement({ ahp_index: 'saaty-1980' }))).toContain('frozen');
  });

  it('not: reasons, links, the order in which rows stand, notes, and the rest of the engagement', () => {
    expect(
      set('criterion', 'C1', { why: 'Better said', position: 99, risks: '[]', block: 'assurance' }),
    ).toBeNull();
    expect(set('pair_comparison', 'pair.C1.C2', { note: 'Better said' })).toBeNull();
    expect(set('knock_out', 'ko-exit', { why: 'Better said', certificate: null })).toBeNull();
    expect(refusal(workbook, engagement({ budget_limit: 2_000_000 }))).toBeNull();
  });

  it('in the sample since 2 October, with one change of which the log tells', () => {
    const { freeze: row, changes, late } = freezeStanding(workbook);
    expect(row?.frozen_at.slice(0, 10)).toBe('2026-10-02');
    expect(changes).toHaveLength(1);
    expect(late).toBeNull();
    expect(row?.snapshot).toContain('C7.3 Hours and languages; 25 %');
    expect(workbook.criterion['C7.3']?.weight).toBe(30);
  });
});
