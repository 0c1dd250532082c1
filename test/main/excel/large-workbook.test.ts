import { expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { sheetOf } from './support/read-cells.ts';
import { largeWorkbook } from './support/workbooks.ts';

const folder = tempFolder();

it('exports two thousand questions into a file that can be mailed', { timeout: 120_000 }, async () => {
  const { bytes, book } = await exported(folder, largeWorkbook(2_000, 2));
  expect(bytes.byteLength).toBeLessThan(5_000_000);
  const { xml, cells } = sheetOf(book, 'Checklist');
  expect(cells.get('A4003')?.value).toBeTypeOf('string');
  expect(cells.has('A4004')).toBe(false);
  expect(xml.match(/<dataValidation /g)).toHaveLength(6);
});
