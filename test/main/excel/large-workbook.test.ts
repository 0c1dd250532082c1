import { expect, it } from 'vitest';
import { readTableFile } from '../../../main/excel/reading/read-table-file.ts';
import { importRows } from '../../../shared/commands/import-rows.ts';
import { repeats } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { sheetOf } from './support/read-cells.ts';
import { registers } from './support/registers.ts';
import { AT, largeWorkbook } from './support/workbooks.ts';

const folder = tempFolder();

it('exports two thousand questions into a file that can be mailed', { timeout: 120_000 }, async () => {
  const { bytes, book } = await exported(folder, largeWorkbook(2_000, 2));
  expect(bytes.byteLength).toBeLessThan(5_000_000);
  const { xml, cells } = sheetOf(book, 'Checklist');
  expect(cells.get('A4003')?.value).toBeTypeOf('string');
  expect(cells.has('A4004')).toBe(false);
  expect(xml.match(/<dataValidation /g)).toHaveLength(6);
});

const TOUCHPOINTS = repeats(2_000, 10_000);

it(`exports ${TOUCHPOINTS} touchpoints into a file that can be mailed, and reads them back`, {
  timeout: 300_000,
}, async () => {
  const workbook = registers(60, TOUCHPOINTS);
  const { path, bytes, book } = await exported(folder, workbook);
  expect(bytes.byteLength).toBeLessThan(2_500 * TOUCHPOINTS);
  expect(sheetOf(book, 'Touchpoint map').cells.get(`A${TOUCHPOINTS + 4}`)?.value).toBe(
    `touchpoint-${TOUCHPOINTS}`,
  );
  const plan = importRows(workbook, 'touchpoint', readTableFile(path, 'touchpoint'), {
    newId: () => 'new',
    at: AT,
  });
  expect(plan).toMatchObject({ adds: [], changes: [], problems: [], unchanged: TOUCHPOINTS });
});
