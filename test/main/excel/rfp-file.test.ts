import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readVendorFile } from '../../../main/excel/rfp/read-vendor-file.ts';
import { writeRequest } from '../../../main/excel/rfp/write-request.ts';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import { issueRequest } from '../../../shared/commands/rfp/issue-request.ts';
import { readAnswers } from '../../../shared/commands/rfp/read-answers.ts';
import { countKind } from '../../../shared/commands/rfp/vendor-reading.ts';
import type { RfpIssue } from '../../../shared/model/tables/rfp-issue.ts';
import { engagementOf, type Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { hasLibreOffice, throughLibreOffice } from './support/libre-office.ts';
import { readCells, sheetOf } from './support/read-cells.ts';
import { recalculate } from './support/recalculate.ts';
import { ABOUT, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const TOKEN = '0199aa3e-4d10-7c11-8a55-2f63c2b7f001';
const sample = sampleWorkbook();

/** The sample before anybody has answered, with a request made for one vendor. */
function asked(answers: Workbook['vendor_answer'] = {}): { workbook: Workbook; issue: RfpIssue } {
  const base = {
    ...sample,
    vendor_answer: answers,
    rfp_issue: {},
    offer: {},
    offer_tier: {},
    offer_extra: {},
    should_cost: {},
  };
  const change = issueRequest(base, ['v-baltara'], { newId: () => TOKEN, at: '2026-10-05T08:00:00.000Z' });
  const workbook = applyEdits(base, change.edits);
  const issue = workbook.rfp_issue[TOKEN];
  if (!issue) throw new Error('Nothing was issued.');
  return { workbook, issue };
}

let files = 0;
async function written(workbook: Workbook, issue: RfpIssue): Promise<string> {
  files += 1;
  const path = join(folder, `request-${files}.xlsx`);
  await writeRequest(workbook, issue, path, ABOUT);
  return path;
}

let ids = 0;
const wish = {
  newId: () => {
    ids += 1;
    return `new-${ids}`;
  },
  receivedOn: '2026-10-30',
  round: 'indicative' as const,
};

/** The cell of a question by its number, and what somebody types there. */
async function typedIn(path: string, edit: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  edit(book);
  files += 1;
  const back = join(folder, `back-${files}.xlsx`);
  await book.xlsx.writeFile(back);
  return back;
}

function rowWith(book: ExcelJS.Workbook, sheet: string, column: string, text: string): number {
  const found = book.getWorksheet(sheet);
  let row = 0;
  found?.eachRow((one, number) => {
    if (one.getCell(column).text === text) row = number;
  });
  if (row === 0) throw new Error(`${sheet} has no ${text} in ${column}.`);
  return row;
}

const SECTIONS = Object.values(sample.rfp_section).sort((a, b) => a.position - b.position);
const sheetName = (index: number) => `${index + 1} ${SECTIONS[index]?.name}`;

describe('a vendor’s file', () => {
  it('holds nothing that is not meant for the vendor, in no part of it', async () => {
    const { workbook, issue } = asked(sample.vendor_answer);
    const path = await written(workbook, issue);
    const { parts } = readCells(readFileSync(path));
    const all = Object.values(parts).join('\n');
    const unescaped = all
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&');
    const forbidden = [
      ...Object.values(sample.vendor)
        .filter(({ id }) => id !== 'v-baltara')
        .flatMap(({ id, name }) => [id, name]),
      ...Object.values(sample.rfp_question).flatMap(({ id, good_answer }) => [`>${id}<`, good_answer]),
      ...Object.values(sample.rfp_question)
        .filter(({ state }) => state !== 'ready')
        .map(({ text }) => text),
      ...Object.values(sample.vendor_answer)
        .filter(({ vendor }) => vendor !== 'v-baltara')
        .map(({ answer }) => answer)
        .filter((text) => text.length > 30),
      ...Object.values(sample.vendor_answer).map(({ note }) => note),
      ...Object.values(sample.vendor_answer).map(({ previous }) => previous),
      ...Object.values(sample.evaluator).map(({ person }) => person),
      ...Object.values(sample.criterion).flatMap(({ why, anchor_1, anchor_5 }) => [why, anchor_1, anchor_5]),
      ...Object.values(sample.knock_out).flatMap(({ id, why }) => [id, why]),
      engagementOf(sample).title,
      'sample-',
    ].filter((text) => text.trim() !== '');
    expect(forbidden.length).toBeGreaterThan(200);
    expect(forbidden.filter((text) => unescaped.includes(text))).toEqual([]);
    const properties = `${parts['docProps/core.xml']}${parts['docProps/app.xml']}`;
    expect(properties).not.toContain(ABOUT.author);
    expect(unescaped).toContain('What customer service have you run in our industry');
  });

  it('shows its own answers again, works out what is missing, and agrees with a spreadsheet that never saw ours', async () => {
    const { workbook, issue } = asked(sample.vendor_answer);
    const book = readCells(readFileSync(await written(workbook, issue)));
    const figures = recalculate(book);
    const differing = book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([cell, { formula, value }]) => {
        const found = figures.get(`${name}!${cell}`);
        if (formula === null || /HYPERLINK/.test(formula)) return [];
        return String(found ?? '') === String(value ?? '') || Math.abs(Number(found) - Number(value)) < 1e-9
          ? []
          : [`${name}!${cell} ${formula}: ${found}, not ${value}`];
      }),
    );
    expect(differing).toEqual([]);
    const states = [...sheetOf(book, sheetName(1)).cells].filter(([cell]) => /^H\d+$/.test(cell));
    expect(states.some(([, { value }]) => value === 'Too long')).toBe(true);
    const [first] = [...book.sheets];
    const last = book.sheets.at(-1);
    expect([first?.name, last?.name]).toEqual(['Read me', '_meta']);
  });

  it('lets only answers be typed, and asks for no password', async () => {
    const { workbook, issue } = asked();
    const book = readCells(readFileSync(await written(workbook, issue)));
    const { xml } = sheetOf(book, sheetName(0));
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(xml).not.toMatch(/(password|hashValue)="/);
    expect(xml).not.toContain('<mergeCell');
    expect(xml).toMatch(/<dataValidation /);
    expect(xml).toMatch(/orientation="landscape"/);
    expect(Object.keys(book.parts).filter((path) => /vba|macro/i.test(path))).toEqual([]);
  });
});

describe('a file that comes back', () => {
  it('is read answer by answer, with prices, tiers and costs, as one act that can be taken back', async () => {
    const { workbook, issue } = asked();
    const back = await typedIn(await written(workbook, issue), (book) => {
      const [one, people] = [book.getWorksheet(sheetName(0)), book.getWorksheet(sheetName(2))];
      if (one) one.getCell(`E${rowWith(book, sheetName(0), 'B', '1.1 ★')}`).value = 'Parcels since 2014.';
      const span = Object.values(workbook.rfp_question).find(({ id }) => id === 'Q4.5');
      if (people)
        people.getCell(`E${rowWith(book, sheetName(2), 'C', span?.text ?? '')}`).value = 'about 18, we think';
      const prices = book.getWorksheet('Pricing');
      const type = (key: string, column: string, value: string | number) => {
        if (prices) prices.getCell(`${column}${rowWith(book, 'Pricing', 'A', key)}`).value = value;
      };
      type('p.model', 'E', 'Per contact');
      type('p.rate', 'E', 4.35);
      type('p.term_months', 'E', 'three years');
      type('tier.1.above', 'E', 0);
      type('tier.1.price', 'E', 4.6);
      type('tier.2.above', 'E', '200.000');
      type('tier.2.price', 'E', '4,10');
      type('p.includes', 'F', 'No price here');
      type('x.1', 'C', 'Set-up of interfaces');
      type('x.1', 'D', 'Once');
      type('x.1', 'E', 42_000);
      const costs = book.getWorksheet('Transparency');
      if (costs) {
        costs.getCell(`D${rowWith(book, 'Transparency', 'A', 'c.wage')}`).value = 7.9;
        costs.getCell(`D${rowWith(book, 'Transparency', 'A', 'c.attrition')}`).value = '34';
      }
      const documents = book.getWorksheet('Documents');
      if (documents) documents.getCell('D6').value = '1.2 Clients.pdf';
    });
    const { readings, change } = readAnswers(workbook, [readVendorFile(back)], wish);
    const [reading] = readings;
    expect([reading?.vendorName, reading?.refusal, reading?.late]).toEqual(['Baltara Contact', null, false]);
    expect(reading && countKind(reading, 'new')).toBe(3);
    expect(reading?.offers).toEqual(['Baltara Contact, offer 1']);
    expect(reading?.opensCosts).toBe(true);
    expect(reading?.problems.map(({ place }) => place)).toEqual(['Question 3.4', 'Pricing, Offer 1']);
    const after = applyEdits(workbook, change?.edits ?? []);
    const answers = Object.values(after.vendor_answer);
    expect(
      answers.map(({ rfp_question, answer, document }) => [rfp_question, answer, document]).sort(),
    ).toEqual([
      ['Q1.1', 'Parcels since 2014.', ''],
      ['Q1.2', '', '1.2 Clients.pdf'],
      ['Q4.5', 'about 18, we think', ''],
    ]);
    const [offer] = Object.values(after.offer);
    expect(offer).toMatchObject({
      model: 'contact',
      rate: 4.35,
      round: 'indicative',
      counts: true,
      term_months: null,
    });
    expect(offer?.note).toContain('three years');
    expect(Object.values(after.offer_tier).map(({ above, price }) => [above, price])).toEqual([
      [0, 4.6],
      [200_000, 4.1],
    ]);
    expect(Object.values(after.offer_extra)).toMatchObject([
      { name: 'Set-up of interfaces', kind: 'once', amount: 42_000 },
    ]);
    expect(Object.values(after.should_cost)).toMatchObject([
      { wage: 7.9, source: 'vendor', basis: 'Attrition a year (%): 34' },
    ]);
    expect(after.rfp_issue[TOKEN]?.answered_on).toBe('2026-10-30');
    expect(applyEdits(after, change ? invert(change).edits : [])).toEqual(workbook);
    // The same file again changes nothing.
    expect(readAnswers(after, [readVendorFile(back)], wish).change).toBeNull();
  });

  it('still matches when rows were sorted or deleted, the hidden sheet is gone and a column was added', async () => {
    const { workbook, issue } = asked();
    const text = workbook.rfp_question['Q1.5']?.text ?? '';
    const back = await typedIn(await written(workbook, issue), (book) => {
      const sheet = book.getWorksheet(sheetName(0));
      if (!sheet) throw new Error('no sheet');
      const row = rowWith(book, sheetName(0), 'C', text);
      const [from, to] = [sheet.getRow(row), sheet.getRow(40)];
      for (let column = 1; column <= 4; column += 1) to.getCell(column).value = from.getCell(column).value;
      to.getCell(5).value = 'One client, over nights.';
      sheet.spliceRows(row, 1);
      sheet.spliceColumns(3, 0, ['', '', '', '', 'Our team']);
      book.removeWorksheet('_meta');
    });
    const { readings, change } = readAnswers(workbook, [readVendorFile(back)], wish);
    expect(readings[0]?.refusal).toBeNull();
    expect(
      change?.edits.flatMap(({ after }) => (after?.rfp_question ? [[after.rfp_question, after.answer]] : [])),
    ).toEqual([['Q1.5', 'One client, over nights.']]);
  });

  it('is refused with a reason when it belongs to another workbook, or is no request at all', async () => {
    const { workbook, issue } = asked();
    const path = await written(workbook, issue);
    const { readings, change } = readAnswers({ ...workbook, rfp_issue: {} }, [readVendorFile(path)], wish);
    expect(change).toBeNull();
    expect(readings[0]?.refusal).toMatch(/another workbook/);
    const other = join(folder, 'other.xlsx');
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Prices').getCell('A1').value = 'Our offer';
    await book.xlsx.writeFile(other);
    expect(() => readVendorFile(other)).toThrow(/no sheet of a request/);
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, readFileSync(path).subarray(0, 4_000));
    expect(() => readVendorFile(broken)).toThrow(/not a whole Excel file/);
  });

  it.skipIf(!hasLibreOffice)('comes through LibreOffice as it was sent', { timeout: 120_000 }, async () => {
    const { workbook, issue } = asked(sample.vendor_answer);
    const path = await written(workbook, issue);
    const again = join(folder, 'through-libre-office.xlsx');
    writeFileSync(again, throughLibreOffice(path, folder));
    const { readings, change } = readAnswers(workbook, [readVendorFile(again)], wish);
    expect(readings[0]?.refusal).toBeNull();
    expect(readings[0]?.problems).toEqual([]);
    expect(change).toBeNull();
  });
});
