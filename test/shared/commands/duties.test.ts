import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { addDuties } from '../../../shared/commands/add-duties.ts';
import { composeBoundaryStatement } from '../../../shared/commands/compose-boundary-statement.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { setBoundaryStatement } from '../../../shared/commands/set-boundary-statement.ts';
import { setLetters } from '../../../shared/commands/set-letters.ts';
import { activityCatalogue, roleCatalogue } from '../../../shared/content/duties/duty-catalogue.ts';
import { listed, listText } from '../../../shared/model/list-text.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook, engagementOf, type Workbook } from '../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const applied = (workbook: Workbook, change: Change) => applyEdits(workbook, change.edits);
const activity = (workbook: Workbook, id: string) => {
  const row = workbook.raci_activity[id];
  if (!row) throw new Error(`There is no activity ${id}.`);
  return row;
};

describe('letters that are put into cells', () => {
  it('go into the lists of the activity; roles that stay keep their place', () => {
    const change = setLetters(
      SAMPLE,
      [
        { activity: 'act-rfp', role: 'CS', letters: ['C'] },
        { activity: 'act-rfp', role: 'QK', letters: ['R'] },
        { activity: 'act-rfp', role: 'LP', letters: ['A', 'R'] },
        { activity: 'act-forecast', role: 'WF', letters: [] },
      ],
      'Paste 4 cells',
    );
    expect(change.edits).toHaveLength(2);
    const next = applied(SAMPLE, change);
    const { accountable, responsible, consulted } = activity(next, 'act-rfp');
    expect(listed(accountable)).toEqual(['LP']);
    expect(listed(responsible)).toEqual(['VM', 'QK', 'LP']);
    expect(listed(consulted)).toEqual(['FI', 'IS', 'IT', 'CS']);
    expect(activity(next, 'act-forecast')).toMatchObject({ accountable: '[]', responsible: '[]' });
  });

  it('change nothing when an activity is gone or a role never was', () => {
    expect(() => setLetters(SAMPLE, [{ activity: 'gone', role: 'CS', letters: [] }], 'x')).toThrow(
      /not there any more/,
    );
    expect(() => setLetters(SAMPLE, [{ activity: 'act-rfp', role: 'ZZ', letters: ['A'] }], 'x')).toThrow();
  });

  it('can be taken back to the letter, whatever was typed', () => {
    let seed = 5;
    const next = (most: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % most;
    };
    const ids = Object.keys(SAMPLE.raci_activity);
    const roles = Object.keys(SAMPLE.raci_role);
    const kinds = [[], ['A'], ['R'], ['A', 'R'], ['C'], ['I']] as const;
    for (let round = 0; round < 60; round += 1) {
      const cells = Array.from({ length: 1 + next(8) }, () => ({
        activity: ids[next(ids.length)] ?? '',
        role: roles[next(roles.length)] ?? '',
        letters: kinds[next(kinds.length)] ?? [],
      }));
      const change = setLetters(SAMPLE, cells, 'Paste');
      const changed = applyEdits(SAMPLE, change.edits);
      const back = change.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
      expect(applyEdits(changed, back).raci_activity).toEqual(SAMPLE.raci_activity);
    }
  });
});

describe('usual activities', () => {
  const [first] = activityCatalogue;
  if (!first) throw new Error('The list is empty.');

  it('bring the roles that they need, and no others', () => {
    const base = emptyWorkbook();
    const next = applied(base, addDuties(base, [first], roleCatalogue));
    // SP, CS, FI, HR, IS and PM stand in the first row of the method's grid.
    expect(Object.keys(next.raci_role).sort()).toEqual(['CS', 'FI', 'HR', 'IS', 'PM', 'SP']);
    expect(Object.keys(next.raci_activity)).toEqual([first.id]);
  });

  it('take a role of the same short name or name for theirs', () => {
    const own = newRow('raci_role', { id: 'own-1', name: 'Steering sponsor', short: 'sp' });
    const money = newRow('raci_role', { id: 'own-2', name: 'finance', short: 'CFO' });
    const base = { ...emptyWorkbook(), raci_role: { 'own-1': own, 'own-2': money } };
    const next = applied(base, addDuties(base, [first], roleCatalogue));
    expect(activity(next, first.id).accountable).toBe(listText(['own-1']));
    expect(listed(activity(next, first.id).consulted)).toEqual(['own-2', 'HR', 'IS']);
    expect(Object.keys(next.raci_role)).not.toContain('SP');
  });
});

describe('the boundary statement', () => {
  it('says area by area who owns what, in the names of this engagement', () => {
    const text = composeBoundaryStatement(SAMPLE);
    expect(text).toMatch(/^This statement says for 15 subjects where the line runs between Brammelund/);
    expect(text).toContain('\n\nPeople\nAgents and their employment: owned by the partner.\n- Client: ');
    expect(text).toContain('Knowledge base and its articles: owned by Brammelund Home & Garden.');
    expect(text).toContain('Subcontractors and places of work: shared.');
    const headings = ['People', 'Knowledge', 'Technology', 'Customer data', 'Compliance', 'Brand'];
    const at = headings.map((heading) => text.indexOf(`\n\n${heading}\n`));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThan(0);
  });

  it('leaves out what nobody has filled in, and is empty without subjects', () => {
    const bare = newRow('boundary', { id: 'b', name: 'Logo', area: 'brand', owner: 'shared' });
    const text = composeBoundaryStatement({ ...SAMPLE, boundary: { b: bare } });
    expect(text.split('\n\n')[1]).toBe('Brand\nLogo: shared.');
    expect(composeBoundaryStatement({ ...SAMPLE, boundary: {} })).toBe('');
  });

  it('is kept on the engagement as one change', () => {
    const change = setBoundaryStatement(SAMPLE, ' Who owns what. \n', 'Change the boundary statement');
    expect(change.edits).toHaveLength(1);
    expect(engagementOf(applied(SAMPLE, change)).boundary_statement).toBe('Who owns what.');
  });
});
