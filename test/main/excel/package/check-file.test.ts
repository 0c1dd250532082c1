import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { composeBook } from '../../../../main/excel/compose-book.ts';
import { checkFile } from '../../../../main/excel/package/check-file.ts';
import { finishFile } from '../../../../main/excel/package/finish-file.ts';
import { countMeant } from '../../../../main/excel/package/meant.ts';
import { isWellFormed } from '../../../../main/excel/package/well-formed.ts';
import { packZip, unpackZip } from '../../../../main/excel/package/zip.ts';
import { ABOUT, AT, sampleWorkbook } from '../support/workbooks.ts';

const book = await composeBook(sampleWorkbook(), ABOUT);
const meant = countMeant(book);
const bytes = await finishFile(book);

/** The file with one part changed. */
function tampered(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] as Uint8Array))) });
}

it('finds nothing wrong with a file as it was meant', () => {
  expect(checkFile(bytes, meant)).toEqual([]);
});

it.each<[string, string, (xml: string) => string, RegExp]>([
  ['a lost row', 'xl/worksheets/sheet3.xml', (xml) => xml.replace(/<row r="9".*?<\/row>/, ''), /rows: /],
  [
    'a formula without a figure',
    'xl/worksheets/sheet4.xml',
    (xml) => xml.replace(/<\/f><v>[^<]*<\/v>/, '</f>'),
    /formulas with a figure/,
  ],
  [
    'a lost rule',
    'xl/worksheets/sheet3.xml',
    (xml) => xml.replace(/<dataValidation .*?<\/dataValidation>/s, ''),
    /validations/,
  ],
  ['a lost link', 'xl/worksheets/sheet5.xml', (xml) => xml.replace(/<hyperlink .*?>/, ''), /links/],
  [
    'a lost name',
    'xl/workbook.xml',
    (xml) => xml.replace(/<definedName name="as_of">.*?<\/definedName>/, ''),
    /names/,
  ],
  ['a lost drawing', 'xl/drawings/drawing1.xml', (xml) => xml.replace(/<c:chart [^>]*>/, ''), /charts/],
  [
    'a relation that leads nowhere',
    'xl/drawings/_rels/drawing1.xml.rels',
    (xml) => xml.replace('chart1', 'chart9'),
    /not there/,
  ],
  [
    'a tag that is not closed',
    'xl/worksheets/sheet2.xml',
    (xml) => xml.replace('</sheetData>', ''),
    /well-formed/,
  ],
])('finds %s', (_, path, change, problem) => {
  expect(checkFile(tampered(path, change), meant).join(' ')).toMatch(problem);
});

it.each([
  ['<a><b x="1 > 0"/>text</a>', true],
  ['<?xml version="1.0"?><a>1 &lt; 2</a>', true],
  ['<a><b></a></b>', false],
  ['<a>1 < 2</a>', false],
  ['<a>\u0001</a>', false],
  ['', false],
])('%j is well-formed: %s', (xml, well) => {
  expect(isWellFormed(xml)).toBe(well);
});

it('packs so that others can unpack, and unpacks what others pack', () => {
  const parts = {
    'a.txt': strToU8('a'.repeat(10_000)),
    'folder/ü.bin': new Uint8Array([0, 255]),
    empty: new Uint8Array(),
  };
  const theirs = unzipSync(packZip(parts, AT));
  const ours = unpackZip(zipSync(parts, { level: 9 }));
  for (const [path, content] of Object.entries(parts)) {
    expect([...(theirs[path] ?? [])]).toEqual([...content]);
    expect([...(ours[path] ?? [])]).toEqual([...content]);
  }
});

it('notices a byte that changed', () => {
  const packed = packZip({ 'a.txt': strToU8('hello') }, AT);
  packed[38] = (packed[38] ?? 0) ^ 1;
  expect(() => unpackZip(packed)).toThrow();
});
