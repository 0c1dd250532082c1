import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../../../main/cli/run-cli.ts';
import { editRows } from '../../../shared/commands/edit-rows.ts';
import { put, setFields } from '../../../shared/commands/put.ts';
import { changeFrozen } from '../../../shared/commands/selection/change-frozen.ts';
import { freezeCriteria } from '../../../shared/commands/selection/freeze-criteria.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { AT, DANA, openAt, workbookAt } from '../../support/workbook-at.ts';

const folder = tempFolder();
const at = (name: string) => join(folder, name);

beforeAll(() => {
  vi.stubEnv('XDG_CONFIG_HOME', at('config'));
  vi.stubEnv('APPDATA', at('config'));
});

describe('frozen criteria in a file', () => {
  it('cannot be typed over, pasted over, added to or emptied', () => {
    const { file } = workbookAt(at('typed.orw'), 'sample');
    const { workbook, seq } = file;
    const refused = (change: Parameters<typeof file.commit>[0]) =>
      expect(() => file.commit(change, DANA)).toThrow(expect.objectContaining({ code: 'fixed' }));
    refused(setFields(workbook, 'criterion', 'C2', { weight: 40 }, 'Type'));
    const pasted = ['C1', 'C2', 'C3'].map((id) => ({ id, fields: { weight: 33 } }));
    refused(editRows(workbook, 'criterion', { set: pasted }, 'Paste'));
    const added = newRow('criterion', { id: 'x', name: 'X', weight: 5 });
    refused(editRows(workbook, 'criterion', { add: [added as never] }, 'Add'));
    refused(put(workbook, 'knock_out', newRow('knock_out', { id: 'x', name: 'X' }), 'Add'));
    const pairs = Object.keys(workbook.pair_comparison);
    refused(editRows(workbook, 'pair_comparison', { remove: pairs }, 'Empty'));
    expect(file.seq).toBe(seq);
    expect(file.sealHolds).toBe(true);
    file.close();
  });

  it('change with a reason, which no undo takes away', () => {
    const path = at('reason.orw');
    const { file } = workbookAt(path, 'sample');
    const raise = setFields(file.workbook, 'criterion', 'C2', { minimum: 2 }, 'Lower the minimum');
    file.commit(
      changeFrozen(file.workbook, raise, { reason: 'The board wants it.', at: AT, by: 'Dana Meyer' }),
      DANA,
    );
    expect(() => file.undo(DANA)).toThrow(expect.objectContaining({ code: 'fixed' }));
    file.close();
    const again = openAt(path).file;
    expect(again.workbook.criterion.C2?.minimum).toBe(2);
    expect(Object.values(again.workbook.criteria_change).map(({ what }) => what)).toContain(
      'Criterion “Culture of the customers and language”: minimum 3 → 2',
    );
    again.close();
  });

  it('stay frozen when an act from before is repeated behind the back of the freeze', () => {
    const path = at('redo.orw');
    const { file } = workbookAt(path);
    file.commit(
      put(file.workbook, 'criterion', newRow('criterion', { id: 'A', name: 'A', weight: 100 }), 'Add'),
      DANA,
    );
    file.commit(setFields(file.workbook, 'criterion', 'A', { minimum: 3 }, 'Raise'), DANA);
    file.undo(DANA);
    // Somebody else opens the same file and freezes it; the redo is still offered here.
    const other = openAt(path).file;
    other.commit(freezeCriteria(other.workbook, { at: AT, by: null, note: '' }), DANA);
    other.close();
    expect(() => file.redo(DANA)).toThrow();
    expect(file.workbook.criterion.A?.minimum).toBeNull();
    file.undo(DANA);
    expect(Object.keys(file.workbook.criteria_freeze)).toEqual([]);
    file.redo(DANA);
    expect(() =>
      file.commit(setFields(file.workbook, 'criterion', 'A', { minimum: 3 }, 'Raise'), DANA),
    ).toThrow('frozen');
    file.close();
  });

  it('are not changed by the command line, one by one or from a file', async () => {
    const path = at('cli.orw');
    workbookAt(path, 'sample').file.close();
    const run = async (...argv: string[]) => {
      let err = '';
      const code = await runCli(argv, { out: () => undefined, err: (text) => (err += text) });
      return { code, err };
    };
    expect(await run('set', path, 'criterion', 'C2', 'weight', '40')).toMatchObject({
      code: 1,
      err: expect.stringContaining('weight 13 → 40'),
    });
    const csv = at('criteria.csv');
    writeFileSync(csv, 'Id,Criterion,Weight\nC1,Industry and domain knowledge,30\n');
    const imported = await run('import-rows', path, 'criterion', csv, '--apply');
    expect(imported).toMatchObject({ code: 1, err: expect.stringContaining('frozen') });
    const { file } = openAt(path);
    expect([file.workbook.criterion.C1?.weight, file.workbook.criterion.C2?.weight]).toEqual([8, 13]);
    file.close();
  });
});
