import { describe, expect, it } from 'vitest';
import { answerAs } from '../../../../renderer/phases/readiness/answering/answer-as.ts';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample, createWorkbook } from '../../../../shared/commands/create-workbook.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const AT = '2027-01-04T09:00:00.000Z';
const fresh = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Test', client: '', at: AT }).edits,
);
const sample = applyEdits(emptyWorkbook(), createSample({ id: 's', at: AT }).edits);
const ask = { question: 'R1.1', at: AT, newId: () => 'new-owner' };

describe('answering as somebody', () => {
  it('brings a respondent who was only a name into the workbook in the same change', () => {
    const change = answerAs(fresh, {
      ...ask,
      respondent: { id: 'new-person', name: ' Dana Fox ' },
      fields: { level: 3 },
    });
    expect(change?.edits.map(({ table }) => table)).toEqual(['person', 'answer']);
    expect(change?.edits[0]?.after).toMatchObject({ id: 'new-person', name: 'Dana Fox' });
    expect(change?.edits[1]?.after).toMatchObject({ respondent: 'new-person', level: 3 });
  });

  it('finds a person of that name instead of adding a second one', () => {
    const respondent = { id: 'never-used', name: 'dorothea mahlow' };
    const change = answerAs(sample, { ...ask, respondent, fields: { note: 'Checked again.' } });
    expect(change?.edits).toHaveLength(1);
    expect(change?.edits[0]?.id).toBe('R1.1/sample-dm');
  });

  it('adds a new owner together with the answer that names them', () => {
    const respondent = { id: 'sample-dm', name: 'Dorothea Mahlow' };
    const change = answerAs(sample, { ...ask, respondent, fields: {}, newOwner: 'Ann Lee' });
    expect(change?.edits.map(({ table }) => table)).toEqual(['person', 'answer']);
    expect(change?.edits[1]?.after).toMatchObject({ owner: 'new-owner', level: 4 });
  });

  it('makes no change of an answer that says this already', () => {
    const respondent = { id: 'sample-dm', name: 'Dorothea Mahlow' };
    expect(answerAs(sample, { ...ask, respondent, fields: { level: 4 } })).toBeNull();
  });

  it('refuses "not applicable" without a reason', () => {
    const respondent = { id: 'sample-dm', name: 'Dorothea Mahlow' };
    const fields = { not_applicable: true, reason: ' ' };
    expect(() => answerAs(sample, { ...ask, respondent, fields })).toThrow(/needs a reason/);
  });
});
