import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { packZip } from '../../../../main/excel/package/zip.ts';
import { readTableFile } from '../../../../main/excel/reading/read-table-file.ts';
import { Refusal } from '../../../../shared/lib/refusal.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const folder = tempFolder();
const at = (name: string) => join(folder, name);

function csv(name: string, content: string | Uint8Array) {
  writeFileSync(at(name), content);
  return readTableFile(at(name), 'process');
}

async function xlsx(name: string, make: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  make(book.addWorksheet('Rows'), book);
  await book.xlsx.writeFile(at(name));
  return readTableFile(at(name), 'process');
}

const WORDS = [
  ['Process', 'Note', 'AHT'],
  ['Rückgabe', 'a; b, c', '12,5'],
];
const text = (separator: string) =>
  WORDS.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join(
    '\r\n',
  );
const utf16 = (content: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${content}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a CSV file', () => {
  it.each<[string, string | Uint8Array]>([
    ['with commas', text(',')],
    ['with semicolons', text(';')],
    ['with tabs', text('\t')],
    ['with line ends of several kinds', `Process;Note;AHT\rRückgabe;"a; b, c";12,5\n`],
    ['that says its separator', `sep=;\r\n${text(';')}`],
    ['with a mark at its start', `\ufeff${text(';')}`],
    ['in UTF-16', utf16(text('\t'), false)],
    ['in UTF-16 with the bytes swapped', utf16(text('\t'), true)],
    ['in UTF-16 without a mark', Buffer.from(text('\t'), 'utf16le')],
    ['in the alphabet of western Windows', Buffer.from(text(';'), 'latin1')],
  ])('%s gives the same words', (name, content) => {
    const { columns, rows } = csv(`${name.replaceAll(' ', '-')}.csv`, content);
    expect([columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)]).toEqual(WORDS);
  });

  it('counts rows as a spreadsheet does, with lines above the header', () => {
    const { rows } = csv('above.csv', 'Our processes\n\nProcess,Note\nReturns,"two\nlines"\n\nBilling,x\n');
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [4, 'Returns'],
      [6, 'Billing'],
    ]);
  });

  it('with an open quotation mark is refused, and says where', () => {
    expect(() => csv('open.csv', 'Process,Note\nReturns,"never closed\n')).toThrow(
      /row 2 of open\.csv a quotation mark/,
    );
  });
});

describe('an Excel file', () => {
  it('gives figures as their formats mean them, and what formulas last came to', async () => {
    const { columns, rows } = await xlsx('kinds.xlsx', (sheet) => {
      sheet.addRow(['Process', 'Figures as of', 'Exceptions', 'AHT', 'Starts digitally', 'Note', 'Twice']);
      sheet.addRow([
        'Returns',
        new Date(Date.UTC(2027, 2, 31)),
        0.125,
        { formula: '100*3', result: 300 },
        true,
      ]);
      sheet.getCell('C2').numFmt = '0.0%';
      sheet.getCell('B2').numFmt = 'dd.mm.yyyy';
      sheet.getCell('F2').value = { richText: [{ text: 'two ' }, { text: 'looks', font: { bold: true } }] };
      sheet.getCell('A2').value = { text: 'Returns', hyperlink: 'https://example.com' };
      sheet.getCell('G2').value = { formula: 'D2*2', result: 600 };
    });
    expect(rows[0]?.cells).toEqual(['Returns', '2027-03-31', '12.5', '300', 'Yes', 'two looks', '600']);
    expect(columns.map(({ calculated }) => calculated)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('counts days from 1904 where the file says so', async () => {
    const { rows } = await xlsx('1904.xlsx', (sheet, book) => {
      book.properties.date1904 = true;
      sheet.addRow(['Process', 'Due']);
      sheet.addRow(['Returns', new Date(Date.UTC(2027, 2, 31))]);
      sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
    });
    expect(rows[0]?.cells[1]).toBe('2027-03-31');
  });

  it('reads hidden rows and says how many there were', async () => {
    const { rows, hidden } = await xlsx('hidden.xlsx', (sheet) => {
      for (const name of ['Process', 'Returns', 'Billing', 'Advice']) sheet.addRow([name, 'Note']);
      sheet.getRow(3).hidden = true;
    });
    expect([rows.length, hidden]).toEqual([3, 1]);
  });

  it('is searched for the sheet and the header that fit best', async () => {
    const { sheet, rows } = await xlsx('sheets.xlsx', (first, book) => {
      first.addRow(['Notes', 'Status']);
      const second = book.addWorksheet('Inventory');
      second.addRow(['Inventory of processes']);
      second.addRow([]);
      second.addRow([null, 'AHT (s)', 'Process', 'Contacts a month']);
      second.addRow([null, 300, 'Returns', 5000]);
    });
    expect([sheet, rows[0]]).toEqual(['Inventory', { number: 4, cells: ['', '300', 'Returns', '5000'] }]);
  });
});

describe('a file that cannot be read', () => {
  const bytes = (...parts: readonly (string | Uint8Array)[]) =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : Buffer.from(part))),
    );
  const OLE = 'd0cf11e0a1b11ae1';
  const bomb = packZip(
    {
      'xl/workbook.xml': Buffer.from('<workbook/>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(650_000_000, 32),
    },
    '2027-02-15T09:30:00.000Z',
  );

  it.each<[string, string, Uint8Array, string, RegExp]>([
    ['an old workbook', 'old.xls', bytes(OLE, '00'.repeat(600)), 'old-excel', /save it as \.xlsx/],
    [
      'a file with a password',
      'locked.xlsx',
      bytes(OLE, '00'.repeat(100), Buffer.from('EncryptedPackage', 'utf16le')),
      'protected',
      /take the protection off/,
    ],
    ['an empty file', 'empty.xlsx', bytes(), 'empty', /is empty/],
    ['half a file', 'half.xlsx', bytes('504b0304', '00'.repeat(80)), 'damaged', /not a whole Excel file/],
    [
      'a picture',
      'picture.png',
      bytes('89504e470d0a1a0a00'),
      'unknown-file',
      /neither an Excel file nor CSV/,
    ],
    ['a file that unpacks to far too much', 'bomb.xlsx', bomb, 'too-large', /unpacks to more/],
    [
      'a file without such rows',
      'other.csv',
      Buffer.from('Colour,Size\nred,5\n'),
      'no-table',
      /no sheet with processes/,
    ],
  ])('%s is refused with a sentence of its own', (_, name, content, code, sentence) => {
    writeFileSync(at(name), content);
    let found: unknown;
    try {
      readTableFile(at(name), 'process');
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(Refusal);
    expect((found as Refusal).code).toBe(code);
    expect((found as Refusal).message).toMatch(sentence);
  });

  it('and one that is not there is named', () => {
    expect(() => readTableFile(at('nowhere.csv'), 'process')).toThrow(/There is no file .*nowhere\.csv/);
  });
});
