import { expect, it } from 'vitest';
import { suggestGate } from '../../../shared/domain/gate/suggest-gate.ts';
import type { Row } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, named, placeOf, sheetOf } from './support/read-cells.ts';
import { type Figures, recalculate, type Typed } from './support/recalculate.ts';
import { only, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const workbook = only(sampleWorkbook());

/** What the sheet says of each criterion, and what it suggests. */
function said(book: FileBook, figures?: Figures): unknown {
  const at = (cell: string, value: unknown) => figures?.get(`Gate!${cell}`) ?? value;
  const suggestion = placeOf(book, 'gate_Suggested').cell;
  const { cells } = sheetOf(book, 'Gate');
  const findings = [...cells]
    .filter(([cell, { formula }]) => /^C\d+$/.test(cell) && formula !== null)
    .map(([cell, { value }]) => at(cell, value));
  return { suggestion: at(suggestion, cells.get(suggestion)?.value), findings };
}

/** The cell of a risk's field, by the name of its column. */
function riskCell(book: FileBook, id: string, column: string): Pick<Typed, 'sheet' | 'cell'> {
  const { sheet, cell } = placeOf(book, column);
  const row = [...sheetOf(book, sheet).cells].find(
    ([at, { value }]) => /^A\d+$/.test(at) && value === id,
  )?.[0];
  return { sheet, cell: `${cell.replace(/\d+$/, '')}${row?.slice(1)}` };
}

it('suggests in Excel what the app suggests, also after figures were changed there', async () => {
  const { book } = await exported(folder, workbook);
  const [critical] = suggestGate(workbook).figures.critical;
  if (!critical) throw new Error('The sample has no critical risk.');
  const risk = { ...(workbook.risk[critical.id] as Row<'risk'>), owner: null };
  const engagement = Object.fromEntries(
    Object.values(workbook.engagement).map((row) => [row.id, { ...row, score_basis: 'claimed' as const }]),
  );
  const changed: Workbook = { ...workbook, engagement, risk: { ...workbook.risk, [risk.id]: risk } };
  const after = await exported(folder, changed);
  const figures = recalculate(book, [
    { ...riskCell(book, risk.id, 'rsk_Owner'), content: null },
    { ...placeOf(book, 'score_basis'), content: 'Claimed levels' },
  ]);
  expect(said(book, figures)).toEqual(said(after.book));
  expect(said(after.book)).not.toEqual(said(book));
  expect(named(after.book, 'gate_Stops')).toBe(
    suggestGate(changed).findings.filter(({ severity }) => severity === 'stop').length,
  );
}, 120_000);

it('keeps every decision with its reason and grounds, and the conditions with how far they are', async () => {
  const sample = sampleWorkbook();
  const { book } = await exported(folder, sample);
  const values = [...sheetOf(book, 'Gate').cells.values()].map(({ value }) => value);
  const [decision] = Object.values(sample.gate_decision);
  expect(values).toContain(decision?.grounds);
  expect(values.some((value) => String(value).startsWith(decision?.reason ?? '-'))).toBe(true);
  const conditions = Object.values(sample.action).filter(({ gate_decision }) => gate_decision !== null);
  for (const { title } of conditions) expect(values).toContain(title);
  expect(values.filter((value) => value === 'In progress')).not.toEqual([]);
});
