import { describe, expect, it } from 'vitest';
import { personNamed, resolveCandidate } from '../../../../renderer/phases/readiness/answering/respondent.ts';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const people = applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits).person;
const newId = () => 'fresh';

describe('who a candidate stands for', () => {
  it('goes by the id, also after the person was renamed', () => {
    const before = { id: 'sample-dm', name: 'D. Mahlow, as she was called' };
    expect(resolveCandidate(people, before, newId)).toEqual({ id: 'sample-dm', name: 'Dorothea Mahlow' });
  });

  it('goes by the name while the id is nobody’s', () => {
    expect(resolveCandidate(people, { id: null, name: ' dorothea mahlow ' }, newId).id).toBe('sample-dm');
    expect(resolveCandidate(people, { id: 'gone', name: 'Dorothea Mahlow' }, newId).id).toBe('sample-dm');
  });

  it('gives an id up front to somebody who is not in the workbook yet, and leaves it to them', () => {
    const ann = resolveCandidate(people, { id: null, name: 'Ann Lee' }, newId);
    expect(ann).toEqual({ id: 'fresh', name: 'Ann Lee' });
    expect(resolveCandidate(people, ann, () => 'another')).toEqual(ann);
    expect(personNamed(people, 'Ann Lee')).toBeUndefined();
  });
});
