import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../shared/changes/change.ts';
import { addGovernance } from '../../../shared/commands/add-governance.ts';
import { addMeetingAction } from '../../../shared/commands/add-meeting-action.ts';
import { answerWithAction } from '../../../shared/commands/answer-with-action.ts';
import { noteMeetingDay } from '../../../shared/commands/note-meeting-day.ts';
import { roleCatalogue } from '../../../shared/content/duties/duty-catalogue.ts';
import { meetingCatalogue, tierCatalogue } from '../../../shared/content/governance/governance-catalogue.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const AT = '2027-06-08T09:00:00.000Z';
const applied = (workbook: Workbook, change: Change) => applyEdits(workbook, change.edits);
const code = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
  return 'done';
};

describe('taking over usual meetings', () => {
  const service = meetingCatalogue.filter(({ id }) => id === 'meeting-service-review');

  it('brings the roles that sit in them along, as one act that can be undone', () => {
    const change = addGovernance(emptyWorkbook(), 'meeting', service, roleCatalogue);
    const workbook = applied(emptyWorkbook(), change);
    expect(change.title).toBe('Add meeting Service review');
    expect(Object.keys(workbook.raci_role).sort()).toEqual(['CS', 'FI', 'PM', 'PQ', 'VM']);
    expect(workbook.meeting['meeting-service-review']).toMatchObject({ chair: 'CS', position: 1 });
    // KPIs that the workbook does not have are left out.
    expect(workbook.meeting['meeting-service-review']?.kpis).toBe('[]');
    expect(applied(workbook, invert(change))).toEqual(emptyWorkbook());
  });

  it('uses the roles that are there, under whatever id', () => {
    const own = newRow('raci_role', { id: 'mine', short: 'cs', name: 'Service' });
    const base = { ...emptyWorkbook(), raci_role: { mine: own } };
    const workbook = applied(base, addGovernance(base, 'meeting', service, roleCatalogue));
    expect(workbook.meeting['meeting-service-review']?.chair).toBe('mine');
    expect(listed(workbook.meeting['meeting-service-review']?.roles ?? '')).toContain('mine');
    expect(workbook.raci_role.CS).toBeUndefined();
  });

  it('adds tiers with owner and those who are told, and refuses what is there already', () => {
    const base = applied(
      emptyWorkbook(),
      addGovernance(emptyWorkbook(), 'escalation_tier', tierCatalogue.slice(0, 1), roleCatalogue),
    );
    expect(base.escalation_tier['tier-s1']).toMatchObject({
      owner: 'PM',
      escalate_to: '["PM","VM","SP","IS"]',
    });
    expect(code(() => addGovernance(base, 'escalation_tier', tierCatalogue.slice(0, 1), roleCatalogue))).toBe(
      'invalid',
    );
  });
});

describe('noting what became of a date', () => {
  const base: Workbook = {
    ...emptyWorkbook(),
    meeting: {
      m: newRow('meeting', { id: 'm', name: 'Service review' }),
      e: newRow('meeting', { id: 'e', name: 'Special meeting', rhythm: 'event' }),
    },
  };
  const day = { meeting: 'm', plannedOn: '2027-07-14', id: 'r' };

  it('keeps one record for a day, with what is noted one after the other', () => {
    const moved = noteMeetingDay(base, { ...day, heldOn: '2027-07-21' });
    expect(moved.title).toBe('Move Service review of 2027-07-14');
    const held = noteMeetingDay(applied(base, moved), { ...day, id: 'other', status: 'held' });
    expect(held.title).toBe('Hold Service review of 2027-07-14');
    const { meeting_record } = applied(applied(base, moved), held);
    expect(Object.values(meeting_record)).toMatchObject([
      { id: 'r', held_on: '2027-07-21', status: 'held', planned_on: '2027-07-14' },
    ]);
  });

  it('lets the record go when nothing is left to note, but never minutes', () => {
    const moved = applied(base, noteMeetingDay(base, { ...day, heldOn: '2027-07-21' }));
    const back = noteMeetingDay(moved, { ...day, heldOn: '2027-07-14' });
    expect(back.title).toBe('Put back Service review of 2027-07-14');
    expect(applied(moved, back).meeting_record).toEqual({});
    const minuted = applied(moved, noteMeetingDay(moved, { ...day, minutes: 'Agreed.' }));
    expect(
      Object.values(applied(minuted, noteMeetingDay(minuted, { ...day, heldOn: null })).meeting_record),
    ).toMatchObject([{ minutes: 'Agreed.', held_on: null }]);
  });

  it('changes nothing when there was nothing and nothing is noted', () => {
    expect(noteMeetingDay(base, { ...day, heldOn: null }).edits).toEqual([]);
  });

  it('keeps the date of a special meeting, which no rhythm would bring back', () => {
    const change = noteMeetingDay(base, { ...day, meeting: 'e', status: 'planned' });
    expect(Object.values(applied(base, change).meeting_record)).toHaveLength(1);
  });

  it('refuses a meeting that is gone', () => {
    expect(code(() => noteMeetingDay(base, { ...day, meeting: 'gone' }))).toBe('missing-row');
  });
});

describe('actions', () => {
  const item = newRow('feedback_item', {
    id: 'i',
    name: 'Two articles name different deadlines',
    loop: 'l',
    answer: 'Fourteen days hold.',
  });
  const base: Workbook = {
    ...emptyWorkbook(),
    meeting: { m: newRow('meeting', { id: 'm', name: 'Service review' }) },
    feedback_loop: { l: newRow('feedback_loop', { id: 'l', name: 'Agents' }) },
    feedback_item: { i: item },
  };

  it('of a meeting are as many as it decides', () => {
    const first = applied(
      base,
      addMeetingAction(base, { meeting: 'm', title: ' Check invoice ', id: 'a', at: AT }),
    );
    const both = applied(
      first,
      addMeetingAction(first, { meeting: 'm', title: 'Send minutes', id: 'b', at: AT }),
    );
    expect(
      Object.values(both.action).map(({ title, meeting, position }) => [title, meeting, position]),
    ).toEqual([
      ['Check invoice', 'm', 1],
      ['Send minutes', 'm', 2],
    ]);
    const again = (title: string, from: Workbook) =>
      code(() => addMeetingAction(from, { meeting: 'm', title, id: 'c', at: AT }));
    expect(again('send minutes ', both)).toBe('already-there');
    const elsewhere = {
      ...first,
      meeting: { ...first.meeting, n: newRow('meeting', { id: 'n', name: 'Other' }) },
    };
    expect(
      code(() => addMeetingAction(elsewhere, { meeting: 'n', title: 'Check invoice', id: 'c', at: AT })),
    ).toBe('done');
    expect(code(() => addMeetingAction(base, { meeting: 'm', title: ' ', id: 'a', at: AT }))).toBe('invalid');
    expect(code(() => addMeetingAction(base, { meeting: 'x', title: 'A', id: 'a', at: AT }))).toBe(
      'missing-row',
    );
  });

  it('of feedback are linked in the same act, and one is enough', () => {
    const change = answerWithAction(base, { item: 'i', id: 'a', at: AT });
    const workbook = applied(base, change);
    expect(workbook.feedback_item.i?.action).toBe('a');
    expect(workbook.action.a as Row<'action'>).toMatchObject({
      title: 'Deal with: Two articles name different deadlines',
      note: 'Fourteen days hold.',
    });
    expect(applied(workbook, invert(change))).toEqual(base);
    expect(code(() => answerWithAction(workbook, { item: 'i', id: 'b', at: AT }))).toBe('already-there');
    expect(code(() => answerWithAction(base, { item: 'x', id: 'b', at: AT }))).toBe('missing-row');
  });
});
