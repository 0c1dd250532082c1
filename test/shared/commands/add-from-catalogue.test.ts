import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import { addFromCatalogue, takenFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listed, listText } from '../../../shared/model/list-text.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const bare = {
  ...emptyWorkbook(),
  engagement: { w: newRow('engagement', { id: 'w', title: 'Test' }) },
  driver: { own: newRow('driver', { id: 'own', name: 'Our own reason', position: 7 }) },
  risk: { K01: newRow('risk', { id: 'K01', name: 'Control is lost' }) },
};

describe('rows from a catalogue', () => {
  const rows = [
    { id: 'driver-cost', name: 'Lower cost', kind: 'cost' as const },
    { id: 'driver-skills', name: 'Skills we lack', kind: 'skills' as const },
  ];

  it('go behind those that are there, in the order chosen, and are taken back together', () => {
    const change = addFromCatalogue(bare, 'driver', rows);
    const next = applyEdits(bare, change.edits);
    expect(change.title).toBe('Add 2 drivers from the list');
    expect(Object.values(next.driver).map(({ id, position }) => [id, position])).toEqual([
      ['own', 7],
      ['driver-cost', 8],
      ['driver-skills', 9],
    ]);
    expect(checkWorkbook(next)).toEqual([]);
    expect(applyEdits(next, invert(change).edits)).toEqual(bare);
  });

  it('name the one that was added', () => {
    expect(addFromCatalogue(bare, 'driver', rows.slice(0, 1)).title).toBe('Add driver Lower cost');
  });

  it('keep links to rows of the workbook and leave out the others', () => {
    const risks = listText(['K01', 'K02']);
    const change = addFromCatalogue(bare, 'drawback', [
      { id: 'drawback-control', name: 'Less control', risks, owner: 'nobody' },
    ]);
    const row = applyEdits(bare, change.edits).drawback['drawback-control'];
    expect(listed(row?.risks ?? '')).toEqual(['K01']);
    expect(row?.owner).toBeNull();
  });

  it('are known again under their id when they were renamed, and under their name when somebody typed it', () => {
    const next = applyEdits(bare, addFromCatalogue(bare, 'driver', rows.slice(0, 1)).edits);
    const renamed = {
      ...next,
      driver: { ...next.driver, 'driver-cost': { ...bare.driver.own, name: 'Less' } },
    };
    expect([...takenFromCatalogue(renamed, 'driver', rows)]).toEqual(['driver-cost']);
    const typed = { ...bare, driver: { own: { ...bare.driver.own, name: ' skills WE lack ' } } };
    expect([...takenFromCatalogue(typed, 'driver', rows)]).toEqual(['driver-skills']);
  });

  it('are refused as a whole when one is there already', () => {
    const next = applyEdits(bare, addFromCatalogue(bare, 'driver', rows.slice(0, 1)).edits);
    expect(() => addFromCatalogue(next, 'driver', rows)).toThrow(/already a driver/);
  });
});
