import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import {
  actionFor,
  draftArtefactAction,
  makeArtefactAction,
} from '../../../shared/commands/make-artefact-action.ts';
import { missingArtefact } from '../../../shared/content/sourcing/guidance.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const returns = newRow('process', {
  id: 'returns',
  name: 'Returns',
  owner: 'ann',
  due: '2027-03-31',
  documentation: 2,
  measurable: 4,
});
const workbook = {
  ...emptyWorkbook(),
  engagement: { w: newRow('engagement', { id: 'w', title: 'Test' }) },
  person: { ann: newRow('person', { id: 'ann', name: 'Ann Lee' }) },
  process: { returns },
};
const make = (draft = {}) =>
  makeArtefactAction(workbook, { process: 'returns', artefact: 'documentation', draft, id: 'a1', at });

describe('an action for a missing artefact', () => {
  it('names what is missing and belongs to the owner of the process', () => {
    const next = applyEdits(workbook, make().edits);
    expect(next.action.a1).toMatchObject({
      title: missingArtefact('documentation', 2, 'Returns')?.title,
      owner: 'ann',
      due: '2027-03-31',
      process: 'returns',
      artefact: 'documentation',
      status: 'open',
      created_at: at,
    });
    expect(next.action.a1?.note).toMatch(/^Done when: /);
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('takes what a person typed instead', () => {
    const next = applyEdits(workbook, make({ title: 'Write it up', owner: null }).edits);
    expect(next.action.a1).toMatchObject({ title: 'Write it up', owner: null, due: '2027-03-31' });
  });

  it('is made once, and again only after the first was done or dropped', () => {
    const next = applyEdits(workbook, make().edits);
    const again = () =>
      makeArtefactAction(next, { process: 'returns', artefact: 'documentation', id: 'a2', at });
    expect(actionFor(next, 'returns', 'documentation')?.id).toBe('a1');
    expect(again).toThrow(/open action for this already/);
    const first = next.action.a1;
    if (!first) throw new Error('The action was not made.');
    const done = { ...next, action: { a1: { ...first, status: 'done' as const } } };
    expect(actionFor(done, 'returns', 'documentation')).toBeNull();
    const second = makeArtefactAction(done, { process: 'returns', artefact: 'documentation', id: 'a2', at });
    expect(applyEdits(done, second.edits).action.a2?.position).toBeGreaterThan(first.position);
  });

  it('has a title also for a rating that the content says nothing about', () => {
    expect(draftArtefactAction(returns, 'measurable')).toMatchObject({
      title: 'Raise measurable of Returns',
      note: '',
    });
  });

  it('fits into a title however long the name of the process is', () => {
    const named = { ...returns, name: 'R'.repeat(200) };
    const next = applyEdits(
      { ...workbook, process: { returns: named } },
      makeArtefactAction(
        { ...workbook, process: { returns: named } },
        { process: 'returns', artefact: 'measurable', id: 'a1', at },
      ).edits,
    );
    expect(checkWorkbook(next)).toEqual([]);
  });
});
