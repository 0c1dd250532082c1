import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtmlTable } from '../../../../renderer/ui/grid/clipboard/html-table.ts';
import { readTsv, writeTsv } from '../../../../renderer/ui/grid/clipboard/tsv.ts';

describe('the text that spreadsheets exchange', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'a block',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one cell', 'a', [['a']]],
    [
      'empty cells',
      '\t\n\tb',
      [
        ['', ''],
        ['', 'b'],
      ],
    ],
    [
      'rows of different length',
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['a line break within a cell', '"one\ntwo"\tb', [['one\ntwo', 'b']]],
    ['quotation marks and tabs within a cell', '"say ""no""\tplease"\tb', [['say "no"\tplease', 'b']]],
    ['a quotation that is only a beginning', '"Yes" they said\tb', [['"Yes" they said', 'b']]],
    ['an inch sign', '24" screen\tb', [['24" screen', 'b']]],
    ['a quotation mark that never closes', '"open\tb', [['"open', 'b']]],
  ])('%s is read as Excel means it', (_, text, block) => expect(readTsv(text)).toEqual(block));

  it('is read back as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', 'é', ';') });
    const blocks = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      // A last row of one empty cell cannot be told from the line break that spreadsheets add.
      .filter((block) => block.length === 1 || block.at(-1)?.join('') !== '' || (block[0]?.length ?? 0) > 1);
    fc.assert(
      fc.property(blocks, (block) => {
        expect(readTsv(writeTsv(block))).toEqual(block);
      }),
    );
  });
});

describe('the table for documents', () => {
  it('keeps line breaks and cannot be broken out of', () =>
    expect(writeHtmlTable([['a & b', '<b>"x"</b>\ny']])).toBe(
      '<table><tr><td>a &amp; b</td><td>&lt;b&gt;&quot;x&quot;&lt;/b&gt;<br>y</td></tr></table>',
    ));
});
