import { expect, it } from 'vitest';
import type { Resolution, RollUp } from '../../../shared/model/readiness-lists.ts';
import { newRow, type Row } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { answered, newWorkbook, only } from './support/workbooks.ts';

const folder = tempFolder();
const STRENGTHS = ['none', 'stated', 'seen', 'verified'] as const;

/** Two dimensions, three people, a wide disagreement, one settled question and one that does not apply. */
const start = withSettled(
  [
    ['p1', [4, 2, 3, 5]],
    ['p2', [5, 2, 1, 4]],
    ['p3', [2, 3, 3, 1]],
  ].reduce(
    (w, [id, levels]) =>
      answered(
        w,
        [
          ...(levels as readonly number[]).flatMap((level, index) => [
            { question: `R6.${index + 1}`, level, evidence_strength: STRENGTHS[index] },
            { question: `R7.${index + 2}`, level: 6 - level, evidence_strength: STRENGTHS[3 - index] },
          ]),
          { question: 'R6.8', not_applicable: true, reason: 'Not here' },
        ] as Parameters<typeof answered>[1],
        id as string,
      ),
    only(newWorkbook(), ['R6', 'R7']),
  ),
);
const before = exported(folder, start);

interface Twin {
  readonly app: (workbook: Workbook) => Workbook;
  readonly file: (book: FileBook) => readonly Typed[];
}

it.each<[string, Twin]>([
  ['the median counts everywhere', everywhere('median', 'Median')],
  [
    'the lowest level counts everywhere, but one question is settled by its median',
    together(
      everywhere('lowest', 'Lowest'),
      settled('R6.1', { method: 'median' }, { method: 'Median', reason: null }),
    ),
  ],
  [
    'one level is decided with proof that was seen, another without proof where nothing applied',
    together(
      settled(
        'R6.3',
        { method: 'decision', level: 5, evidence_strength: 'seen', reason: 'Agreed' },
        { method: 'Decision', level: 5, strength: 'Seen', reason: 'Agreed' },
      ),
      settled(
        'R6.8',
        { method: 'decision', level: 4, reason: 'Needed after all' },
        { method: 'Decision', level: 4, reason: 'Needed after all' },
      ),
    ),
  ],
  ['a settlement is taken back', settled('R7.2', null, { method: null, reason: null })],
])('Excel follows the app when %s', async (_, change) => {
  const { book } = await before;
  const after = await exported(folder, change.app(start));
  const figures = recalculate(book, change.file(book));
  const seen = checks(book).map(([label, cell]) => [label, rounded(figures.get(`Checks!${cell}`))]);
  expect(seen).toEqual(said(after.book));
  expect(seen).not.toEqual(said(book));
});

/** What the app came to, which the file holds as constants. */
function said(book: FileBook): readonly unknown[] {
  const { cells } = sheetOf(book, 'Checks');
  return checks(book).map(([label, cell]) => [label, rounded(cells.get(cell.replace('D', 'C'))?.value)]);
}

function checks(book: FileBook): readonly (readonly [label: string, cell: string])[] {
  const { cells } = sheetOf(book, 'Checks');
  return [...cells].flatMap(([cell, { formula }]) => {
    const label = String(cells.get(cell.replace('D', 'B'))?.value);
    return /^D\d+$/.test(cell) && formula !== null && WANTED.test(label) ? [[label, cell] as const] : [];
  });
}

/** What the checklist's answers say; the registers have tests of their own. */
const WANTED = /^Readiness|^Overall|^Questions|^Gates|^Disagreements|^Widest|^R[67] |^Provisional|^Band/;

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}

function withSettled(workbook: Workbook): Workbook {
  const row = newRow('resolution', { id: 'R7.2', question: 'R7.2', method: 'lowest', reason: 'Caution' });
  return { ...workbook, resolution: { [row.id]: row } };
}

function everywhere(roll_up: RollUp, word: string): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      engagement: Object.fromEntries(
        Object.values(workbook.engagement).map((row) => [row.id, { ...row, roll_up }]),
      ),
    }),
    file: (book) => [{ ...placeOf(book, 'roll_up'), content: word }],
  };
}

function together(...twins: readonly Twin[]): Twin {
  return {
    app: (workbook) => twins.reduce((done, { app }) => app(done), workbook),
    file: (book) => twins.flatMap(({ file }) => file(book)),
  };
}

interface Words {
  readonly method: string | null;
  readonly level?: number;
  readonly strength?: string;
  readonly reason?: string | null;
}

/** Settles a question, or takes it back, in the app and in the yellow cells of its row. */
function settled(
  question: string,
  fields: (Partial<Row<'resolution'>> & { readonly method: Resolution }) | null,
  words: Words,
): Twin {
  const row =
    fields && newRow('resolution', { id: question, question, at: '2026-11-20T09:00:00.000Z', ...fields });
  return {
    app: (workbook) => {
      const { [question]: _, ...others } = workbook.resolution;
      return { ...workbook, resolution: row ? { ...others, [question]: row } : others };
    },
    file: (book) => {
      const { cells } = sheetOf(book, 'Consensus');
      const at = [...cells]
        .find(([cell, { value }]) => /^A\d+$/.test(cell) && value === question)?.[0]
        .slice(1);
      const column = (header: string) =>
        [...cells]
          .find(([cell, { value }]) => /^[A-Z]+4$/.test(cell) && value === header)?.[0]
          .replace('4', '');
      const typed = (header: string, content: Typed['content'] | undefined): readonly Typed[] =>
        content === undefined ? [] : [{ sheet: 'Consensus', cell: `${column(header)}${at}`, content }];
      return [
        ...typed('Settled by', words.method),
        ...typed('Level decided', words.level),
        ...typed('Evidence strength', words.strength),
        ...typed('Reason', words.reason),
      ];
    },
  };
}
