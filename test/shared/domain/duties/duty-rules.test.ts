import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { addDuties } from '../../../../shared/commands/add-duties.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { activityCatalogue, roleCatalogue } from '../../../../shared/content/duties/duty-catalogue.ts';
import { assessDuties } from '../../../../shared/domain/duties/assess-duties.ts';
import { checkActivity } from '../../../../shared/domain/duties/check-activity.ts';
import { dutiesOfRole } from '../../../../shared/domain/duties/duties-of-role.ts';
import { activityFindingWords } from '../../../../shared/domain/duties/duty-words.ts';
import { roleLoad } from '../../../../shared/domain/duties/role-load.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { RaciActivity } from '../../../../shared/model/tables/raci-activity.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

const split = (ids: string) => listText(ids.split(' ').filter(Boolean));

function activity(a: string, r: string, c = '', i = '', more: Partial<RaciActivity> = {}): RaciActivity {
  return newRow('raci_activity', {
    id: 'one',
    name: 'One',
    accountable: split(a),
    responsible: split(r),
    consulted: split(c),
    informed: split(i),
    ...more,
  });
}

const rules = (row: RaciActivity) => checkActivity(row, 4).map(({ rule }) => rule);

describe('an activity of the grid', () => {
  it.each([
    ['one who answers and one who does it', activity('CS', 'QK', 'IT', 'PM'), []],
    ['the same role for both', activity('IS', 'IS'), []],
    ['nobody who answers', activity('', 'QK'), ['no-accountable']],
    ['two who answer', activity('CS IT', 'QK'), ['several-accountable']],
    ['nobody who does it', activity('CS', ''), ['no-responsible']],
    ['nothing at all', activity('', ''), ['no-accountable', 'no-responsible']],
    ['four who do it', activity('CS', 'A1 A2 A3 A4'), []],
    ['five who do it', activity('CS', 'A1 A2 A3 A4 A5'), ['many-responsible']],
    ['somebody who does it and is asked', activity('CS', 'QK', 'QK'), ['doubled']],
    ['somebody who answers and is told', activity('CS', 'QK', '', 'CS'), ['doubled']],
    ['somebody asked and told', activity('CS', 'QK', 'IT', 'IT'), ['doubled']],
    ['nothing, while it does not apply', activity('', '', '', '', { in_scope: false }), []],
  ])('with %s breaks %#', (_, row, wanted) => {
    expect(rules(row)).toEqual(wanted);
  });

  it('is told about in words that name the roles', () => {
    const [finding] = checkActivity(activity('CS', 'QK', '', 'CS'), 4);
    if (!finding) throw new Error('Nothing was found.');
    expect(activityFindingWords(finding, (id) => `<${id}>`).says).toBe('<CS> stands in it as A/I');
  });
});

describe('what a role carries', () => {
  const role = newRow('raci_role', { id: 'VM', name: 'Vendor manager', short: 'VM' });
  const rows = (own: number, of: number) =>
    Array.from({ length: of }, (_, index) => activity(index < own ? 'VM' : 'CS', 'PO'));

  it.each([
    [3, 10, false],
    [4, 10, true],
    [14, 47, false],
    [15, 47, true],
    [6, 20, false],
    [7, 20, true],
  ])('%i of %i activities raises a warning above 30 %%: %s', (own, of, overloaded) => {
    expect(roleLoad(role, rows(own, of), 0.3)).toMatchObject({ overloaded, accountable01: own / of });
  });

  it('is not known while there are no activities', () => {
    expect(roleLoad(role, [], 0.3)).toMatchObject({ accountable01: null, overloaded: false, idle: false });
  });
});

/** The usual grid in an otherwise empty workbook. */
function usual(): Workbook {
  const base = emptyWorkbook();
  return applyEdits(base, addDuties(base, activityCatalogue, roleCatalogue).edits);
}

describe('the usual grid', () => {
  // Counted by hand in the method's table: 47 rows, ten of them with VM in the column A.
  const assessed = assessDuties(usual());

  it('breaks no rule, and nobody carries too much', () => {
    expect(assessed).toMatchObject({ inScope: 47, errors: 0, warnings: 0 });
    expect(assessed.roles).toHaveLength(13);
  });

  it.each([
    ['VM', 10, 12],
    ['CS', 8, 7],
    ['PM', 6, 7],
    ['SP', 4, 0],
    ['QK', 4, 10],
    ['PO', 1, 10],
    ['FI', 2, 0],
  ])('has %s answering for %i and doing %i', (id, A, R) => {
    const found = assessed.roles.find(({ role }) => role.id === id);
    expect(found?.counts).toMatchObject({ A, R });
    expect(found?.accountable01).toBeCloseTo(A / 47, 12);
  });

  it('asks 68 times and tells 47 times', () => {
    expect(sumBy(assessed.roles, ({ counts }) => counts.C)).toBe(68);
    expect(sumBy(assessed.roles, ({ counts }) => counts.I)).toBe(47);
  });

  it('shows the client first, and activities in the order of the life cycle', () => {
    expect(assessed.roles.map(({ role }) => role.id).slice(-3)).toEqual(['PM', 'PO', 'PQ']);
    const areas = assessed.activities.map(({ activity: { area } }) => area);
    expect([...new Set(areas)]).toEqual(['prepare', 'select', 'transition', 'run', 'improve', 'exit']);
    expect(areas).toEqual(areas.toSorted((a, b) => areas.indexOf(a) - areas.indexOf(b)));
  });

  it('obeys the thresholds that the workbook sets', () => {
    const workbook = usual();
    const strict = (key: string, value: number) =>
      assessDuties({ ...workbook, parameter: { [key]: newRow('parameter', { id: key, value }) } });
    // VM with 21.3 % and CS with 17.0 % are above 15 %.
    expect(strict('duties.accountable', 15).warnings).toBe(2);
    expect(strict('duties.responsible', 2).warnings).toBe(1);
  });
});

describe('the page of a role', () => {
  const sample = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);

  it('lists what applies under each letter, and what the client owes through it', () => {
    const { byLetter, obligations } = dutiesOfRole(sample, 'WF');
    expect(byLetter.A.map(({ id }) => id)).toEqual(['act-forecast']);
    expect(byLetter.R.map(({ id }) => id)).toContain('act-forecast');
    expect(obligations.map(({ id }) => id)).toEqual(['ob-forecast']);
  });

  it('leaves out what does not apply', () => {
    const { byLetter } = dutiesOfRole(sample, 'VM');
    expect(byLetter.A.map(({ id }) => id)).not.toContain('act-relationship');
  });
});
