import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import { preferOption } from '../../../shared/commands/prefer-option.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const option = (id: string, preferred: boolean) =>
  newRow('sourcing_option', { id, name: `Option ${id}`, preferred });
const workbook = {
  ...emptyWorkbook(),
  sourcing_option: { a: option('a', true), b: option('b', false), c: option('c', true) },
};
const preferredIn = (next: typeof workbook) =>
  Object.values(next.sourcing_option).flatMap(({ id, preferred }) => (preferred ? [id] : []));

describe('the preferred option', () => {
  it('is one, whatever was preferred before, and comes back as it was', () => {
    const change = preferOption(workbook, 'b');
    const next = applyEdits(workbook, change.edits) as typeof workbook;
    expect(change.title).toBe('Prefer Option b');
    expect(preferredIn(next)).toEqual(['b']);
    expect(applyEdits(next, invert(change).edits)).toEqual(workbook);
  });

  it('can be taken back', () => {
    const change = preferOption(workbook, null);
    expect(preferredIn(applyEdits(workbook, change.edits) as typeof workbook)).toEqual([]);
    expect(change.edits.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('has to be one of the options', () => {
    expect(() => preferOption(workbook, 'gone')).toThrow(/not there any more/);
  });
});
