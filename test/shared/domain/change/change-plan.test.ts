import { describe, expect, it } from 'vitest';
import { changeDates } from '../../../../shared/domain/change/change-dates.ts';
import { changeFigures } from '../../../../shared/domain/change/change-figures.ts';
import { impactCells } from '../../../../shared/domain/change/impact-cells.ts';
import { roleOpenPoints } from '../../../../shared/domain/change/role-open-points.ts';
import { roleTotals } from '../../../../shared/domain/change/role-totals.ts';
import type { Impact } from '../../../../shared/model/tables/impact.ts';
import type { RoleTransition } from '../../../../shared/model/tables/role-transition.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const role = (values: Partial<RoleTransition> = {}) =>
  newRow('role_transition', { id: values.name ?? 'r', name: 'r', ...values });
const effect = (values: Partial<Impact>) => newRow('impact', { id: 'i', name: 'i', ...values });

describe('the impact grid', () => {
  const cells = impactCells([
    effect({ id: 'a', area: 'culture', side: 'customers', severity: 2, answer: 'Told in time' }),
    effect({ id: 'b', area: 'culture', side: 'customers', severity: 5 }),
    effect({ id: 'c', area: 'culture', side: 'customers' }),
    effect({ id: 'd', area: 'structure', side: 'employees' }),
  ]);
  const cell = (area: string, side: string) => cells.find((one) => one.area === area && one.side === side);

  it('has six cells, area by area', () => {
    expect(cells.map(({ area, side }) => `${area} ${side}`)).toEqual([
      'structure employees',
      'structure customers',
      'culture employees',
      'culture customers',
      'operations employees',
      'operations customers',
    ]);
  });

  it('says how severe a cell is, over the effects that somebody judged', () => {
    expect(cell('culture', 'customers')).toMatchObject({ highest: 5, mean: 3.5, unanswered: 2 });
    expect(cell('culture', 'customers')?.impacts.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(cell('structure', 'employees')).toMatchObject({ highest: null, mean: null, unanswered: 1 });
    expect(cell('operations', 'customers')).toMatchObject({ highest: null, impacts: [] });
  });
});

describe('the open points of a role', () => {
  const settled = { headcount: 3, owner: 'p', training: 'Two weeks', legal_check: 'clear' } as const;

  it('are none for people who stay, are counted and have an owner', () => {
    expect(roleOpenPoints(role({ path: 'stay', headcount: 3, owner: 'p' }))).toEqual([]);
  });

  it('begin with the path: nothing else can be asked before it is chosen', () => {
    expect(roleOpenPoints(role())).toEqual(['path', 'headcount', 'owner']);
  });

  it.each(['open', 'running'] as const)(
    'name a legal check that is %s as soon as a path is chosen',
    (check) => {
      expect(
        roleOpenPoints(role({ ...settled, path: 'partner', support: 'Talks', legal_check: check })),
      ).toEqual(['legal']);
    },
  );

  it.each(['clear', 'none'] as const)('are content with a legal check that is %s', (check) => {
    expect(
      roleOpenPoints(role({ ...settled, path: 'partner', support: 'Talks', legal_check: check })),
    ).toEqual([]);
  });

  it('ask for a day and a reward where knowledge would leave with the people', () => {
    const leaves = { ...settled, path: 'redeploy' } as const;
    expect(roleOpenPoints(role(leaves))).toEqual(['retention']);
    expect(roleOpenPoints(role({ ...leaves, retention_until: '2027-09-30' }))).toEqual(['retention']);
    expect(roleOpenPoints(role({ ...leaves, retention_until: '2027-09-30', retention: 'Bonus' }))).toEqual(
      [],
    );
    expect(roleOpenPoints(role({ ...settled, path: 'partner', support: 'Talks' }))).toEqual([]);
  });

  it('ask for training where the work is new, and for support where the employment changes', () => {
    expect(roleOpenPoints(role({ ...settled, path: 'partner', training: ' ' }))).toEqual([
      'training',
      'support',
    ]);
    expect(
      roleOpenPoints(
        role({ ...settled, path: 'leave', training: '', retention_until: '2027-01-01', retention: 'Bonus' }),
      ),
    ).toEqual(['support']);
  });
});

describe('the people by path', () => {
  it('add up, and those without a path are the share that is not covered', () => {
    const totals = roleTotals([
      role({ name: 'a', headcount: 11, path: 'open' }),
      role({ name: 'b', headcount: 6, path: 'open' }),
      role({ name: 'c', headcount: 7, path: 'redeploy' }),
      role({ name: 'd', headcount: null, path: 'stay', owner: 'p' }),
      role({ name: 'e', headcount: 10, path: 'stay', owner: 'p' }),
    ]);
    expect(totals).toMatchObject({ roles: 5, people: 34, withoutPath: 17, covered01: 0.5, open: 4 });
    expect(totals.paths.map(({ path, people }) => [path, people])).toEqual([
      ['stay', 10],
      ['partner', 0],
      ['redeploy', 7],
      ['retrain', 0],
      ['leave', 0],
      ['open', 17],
    ]);
  });

  it('are unknown while no role is listed', () => {
    expect(roleTotals([])).toMatchObject({ people: 0, withoutPath: null, covered01: null, open: null });
  });
});

describe('the days of the change plan', () => {
  const workbook = {
    ...emptyWorkbook(),
    change_event: { e: newRow('change_event', { id: 'e', name: 'Talk', day: '2027-01-10' }) },
    stakeholder: {
      s: newRow('stakeholder', { id: 's', name: 'Council', due: '2026-12-01', status: 'done' }),
      t: newRow('stakeholder', { id: 't', name: 'Union' }),
    },
    audience_message: {
      m: newRow('audience_message', { id: 'm', title: 'To all', send_on: '2027-01-09' }),
    },
    role_transition: {
      r: role({
        id: 'r',
        name: 'Agents',
        due: '2027-02-01',
        retention_until: '2027-09-30',
        status: 'agreed',
      }),
    },
  };

  it('come from all four tables, in order, each leading back to its row', () => {
    const dates = changeDates(workbook, (kind) => kind.toUpperCase());
    expect(dates.map(({ day, key, kind, settled }) => [day, key, kind, settled])).toEqual([
      ['2026-12-01', 'stakeholder/s', 'Stakeholder', true],
      ['2027-01-09', 'audience_message/m', 'Message goes out', false],
      ['2027-01-10', 'change_event/e', 'SESSION', false],
      ['2027-02-01', 'role_transition/r', 'Path settled', true],
      ['2027-09-30', 'role_transition/r/until', 'Stay until', false],
    ]);
  });

  it('leave out what was dropped', () => {
    const dropped = {
      ...workbook,
      change_event: { e: newRow('change_event', { ...workbook.change_event.e, id: 'e', status: 'dropped' }) },
      stakeholder: { s: newRow('stakeholder', { ...workbook.stakeholder.s, id: 's', status: 'dropped' }) },
    };
    expect(changeDates(dropped, (kind) => kind).map(({ table }) => table)).toEqual([
      'audience_message',
      'role_transition',
      'role_transition',
    ]);
  });

  it('have figures that are unknown, not zero, before anything is entered', () => {
    expect(changeFigures(emptyWorkbook())).toEqual({
      'buyin.index': null,
      'buyin.start': null,
      'buyin.gate': null,
      'change.roles.open': null,
      'change.people.without-path': null,
    });
    expect(changeFigures(workbook)).toMatchObject({
      'change.roles.open': 1,
      'change.people.without-path': 0,
    });
  });
});
