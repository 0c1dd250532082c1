import type { Book } from '../book.ts';
import { addBulkRows } from './add-bulk-rows.ts';
import { addCharts } from './add-charts.ts';
import { addLinks } from './add-links.ts';
import { packZip, unpackZip } from './zip.ts';

/** The bytes of the finished file: what exceljs writes, then the rows of long tables, links and charts, then packed. */
export async function finishFile({
  excel,
  links,
  charts,
  bulk,
  about,
}: Pick<Book, 'excel' | 'links' | 'charts' | 'bulk' | 'about'>): Promise<Uint8Array> {
  const plain = { zip: { compression: 'STORE' } } as Parameters<typeof excel.xlsx.writeBuffer>[0];
  const parts = unpackZip(new Uint8Array(await excel.xlsx.writeBuffer(plain)));
  addBulkRows(parts, bulk);
  addLinks(parts, links);
  addCharts(parts, charts);
  return packZip(parts, about.at);
}
