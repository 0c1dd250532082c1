import { describe, expect, it } from 'vitest';
import { actionsByPerson } from '../../../../../renderer/phases/readiness/actions/actions-by-person.ts';
import { calendarDays } from '../../../../../renderer/phases/readiness/actions/calendar-days.ts';
import { isShown, orderActions } from '../../../../../renderer/phases/readiness/actions/order-actions.ts';
import { newRow } from '../../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';

const TODAY = '2026-11-22';
let position = 0;
const action = (id: string, fields: object) => {
  position += 1;
  return newRow('action', { id, title: `Do ${id}`, position, ...fields });
};

const late = action('late', { due: '2026-11-01', owner: 'ann', risk: 'K01' });
const soon = action('soon', { due: '2026-12-01', owner: 'bo', question: 'R1.1' });
const later = action('later', { owner: 'bo', note: 'Done when signed.' });
const done = action('done', { due: '2026-10-01', owner: 'ann', status: 'done' });
const loose = action('loose', { due: '2027-01-01' });
const all = [done, later, loose, soon, late];

describe('the list of actions', () => {
  it('begins with what is overdue, then what is open by day, and ends with what is done', () => {
    expect(orderActions(all, TODAY).map(({ id }) => id)).toEqual(['late', 'soon', 'loose', 'later', 'done']);
  });

  it('shows what comes from one sort of row, from none, or what is overdue', () => {
    const shown = (filter: Parameters<typeof isShown>[1]) =>
      all.filter((one) => isShown(one, filter, TODAY)).map(({ id }) => id);
    expect(shown('risk')).toEqual(['late']);
    expect(shown('none')).toEqual(['done', 'later', 'loose']);
    expect(shown('overdue')).toEqual(['late']);
    expect(shown('all')).toHaveLength(5);
  });
});

const workbook = {
  ...emptyWorkbook(),
  engagement: { w: newRow('engagement', { id: 'w', title: 'Hand-over', client: 'Client' }) },
  person: {
    ann: newRow('person', { id: 'ann', name: 'Ann Lee', role: 'Legal' }),
    bo: newRow('person', { id: 'bo', name: 'Bo Dahl' }),
  },
  risk: { K01: newRow('risk', { id: 'K01', name: 'Control is lost' }) },
  action: Object.fromEntries(all.map((one) => [one.id, one])),
};

describe('actions by person', () => {
  it('put whoever has something overdue first and what nobody owns last, without what is done', () => {
    const groups = actionsByPerson(workbook, TODAY);
    expect(groups.map(({ name, open, overdue }) => [name, open.map(({ id }) => id), overdue])).toEqual([
      ['Ann Lee', ['late'], 1],
      ['Bo Dahl', ['soon', 'later'], 0],
      ['Nobody yet', ['loose'], 0],
    ]);
  });
});

describe('actions in a calendar', () => {
  const days = calendarDays(workbook, all);

  it('are the open ones that have a day, by day, with where they come from', () => {
    expect(days.map(({ day, title }) => [day, title])).toEqual([
      ['2026-11-01', 'Do late'],
      ['2026-12-01', 'Do soon'],
      ['2027-01-01', 'Do loose'],
    ]);
    expect(days[0]?.text).toBe('Owner: Ann Lee\nRisk: Control is lost\nClient, Readiness Workbook');
  });

  it('keep their ids when they are written again, and differ from another workbook’s', () => {
    const moved = calendarDays(workbook, [{ ...late, due: '2026-11-30' }]);
    expect(moved[0]?.uid).toBe(days[0]?.uid);
    const other = { ...workbook, engagement: { x: newRow('engagement', { id: 'x', title: 'Other' }) } };
    expect(calendarDays(other, [late])[0]?.uid).not.toBe(days[0]?.uid);
  });
});
