import { expect, it } from 'vitest';
import { results } from '../../../shared/domain/results.ts';
import type { Answer } from '../../../shared/model/tables/answer.ts';
import type { Row } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { repeats, SOAKING } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { formula, recalculate, type Typed } from './support/recalculate.ts';
import { checklistOnly, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const CHECKLIST = 'Checklist';

const small = checklistOnly(sampleWorkbook());
const smallSample = () => small;
/** Written once; every change is typed into the same file. */
const before = exported(folder, small);

/** Answers of the sample that suit a change: a low level, a level beyond its evidence, the only answer to a question. */
const WEAK = ({ level }: Answer) => level === 2;
const UNPROVEN = ({ level, evidence_strength }: Answer) =>
  level !== null && level > 3 && evidence_strength === 'stated';
const ALONE = ({ question, level }: Answer) =>
  level !== null &&
  Object.values(smallSample().answer).filter((row) => row.question === question).length === 1;

/** A change as the app makes it, and the same change as somebody types it into the file. */
interface Twin {
  readonly app: (workbook: Workbook) => Workbook;
  readonly file: (book: FileBook) => readonly Typed[];
}

/** In every run those that touch most formulas; the rest of them in the long form. */
const CHANGES: readonly [string, Twin][] = [
  ['a dimension weighs more', weigh('R5', 40)],
  ['a dimension weighs nothing', weigh('R3', 0)],
  ['a target is lowered', aim('R7', 2)],
  ['a level rises', answer(WEAK, { level: 5, evidence_strength: 'verified' })],
  ['a gate fails', answer(({ question }) => question === 'R5.1', { level: 1 })],
  ['evidence is verified', answer(UNPROVEN, { evidence_strength: 'verified' })],
  ['an answer is taken back', answer(ALONE, { level: null })],
  [
    'a question turns out not to apply',
    answer(ALONE, { level: null, not_applicable: true, reason: 'No tools.' }),
  ],
  ['claims count instead of proofs', basis()],
  [
    'much changes at once',
    together(
      weigh('R3', 2.5),
      aim('R5', 3),
      answer(WEAK, { level: 5 }),
      answer(UNPROVEN, { level: 1 }),
      basis(),
    ),
  ],
];
const OFTEN = new Set([
  'a dimension weighs more',
  'a gate fails',
  'a question turns out not to apply',
  'much changes at once',
]);

it.each(CHANGES.filter(([name]) => SOAKING || OFTEN.has(name)))(
  'follows the rules of the app when %s',
  async (_, change) => {
    const workbook = smallSample();
    const { book } = await before;
    const after = await exported(folder, change.app(workbook));
    const figures = recalculate(book, change.file(book));
    expect(headline(book, figures)).toEqual(headlineOf(after.book));
    expect(headline(book, figures)).not.toEqual(headlineOf(book));
  },
);

it('follows the rules of the app through many changes of levels and proofs', async () => {
  const workbook = smallSample();
  const { book } = await before;
  const strengths = ['none', 'stated', 'seen', 'verified'] as const;
  for (let seed = 1; seed <= repeats(2, 4); seed += 1) {
    const changes = Object.values(workbook.answer)
      .filter((_, index) => index % 5 === seed)
      .map(({ id }, index) =>
        answerById(id, {
          not_applicable: false,
          level: ((index * 3 + seed) % 5) + 1,
          evidence_strength: strengths[(index + seed) % 4] ?? 'none',
        }),
      );
    const change = together(...changes);
    const after = await exported(folder, change.app(workbook));
    expect(headline(book, recalculate(book, change.file(book)))).toEqual(headlineOf(after.book));
  }
});

it('sorts the list of gaps anew', async () => {
  const workbook = smallSample();
  const { book } = await before;
  const change = answer(UNPROVEN, { level: 1 });
  const after = await exported(folder, change.app(workbook));
  const figures = recalculate(book, change.file(book));
  const list = [...sheetOf(after.book, 'Gaps').cells].filter(
    ([cell, { formula }]) => /^C\d/.test(cell) && formula,
  );
  expect(list.map(([cell]) => figures.get(`Gaps!${cell}`))).toEqual(list.map(([, { value }]) => value));
});

it('says so when a formula was broken', async () => {
  const { book } = await before;
  const { sheet, cell } = placeOf(book, 'score_Claimed');
  const all = placeOf(book, 'check_All');
  const checked = (changes: readonly Typed[]) => recalculate(book, changes).get(`${all.sheet}!${all.cell}`);
  const agree = checked([]);
  expect(agree).toMatch(/^All \d+ checks agree$/);
  expect(checked([{ sheet, cell, content: formula('50+1') }])).toMatch(/^1 of \d+ checks differ$/);
  expect(checked([{ sheet, cell, content: formula('1/0') }])).toMatch(/^1 of \d+ checks differ$/);
});

/** The figures on the sheet of checks, rounded to nine digits after the point. */
function headline(book: FileBook, figures: ReturnType<typeof recalculate>): readonly unknown[] {
  return checkRows(book).map(([label, cell]) => [label, rounded(figures.get(`Checks!${cell}`))]);
}

/** The same figures as the app works them out for a workbook, which the file holds as constants. */
function headlineOf(book: FileBook): readonly unknown[] {
  const { cells } = sheetOf(book, 'Checks');
  return checkRows(book).map(([label, cell]) => [label, rounded(cells.get(cell.replace('D', 'C'))?.value)]);
}

function checkRows(book: FileBook): readonly (readonly [string, string])[] {
  const { cells } = sheetOf(book, 'Checks');
  return [...cells].flatMap(([cell, { formula }]) =>
    /^D\d+$/.test(cell) && formula !== null
      ? [[String(cells.get(cell.replace('D', 'B'))?.value), cell] as const]
      : [],
  );
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}

function weigh(id: string, weight: number): Twin {
  return dimension(id, { weight }, `wt_${id}`, weight);
}

function aim(id: string, level: number): Twin {
  return dimension(id, { target_level: level }, `target_${id}`, level);
}

function dimension(id: string, fields: Partial<Row<'dimension'>>, name: string, content: number): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      dimension: {
        ...workbook.dimension,
        [id]: { ...(workbook.dimension[id] as Row<'dimension'>), ...fields },
      },
    }),
    file: (book) => [{ ...placeOf(book, name), content }],
  };
}

function basis(): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      engagement: Object.fromEntries(
        Object.values(workbook.engagement).map((row) => [row.id, { ...row, score_basis: 'claimed' }]),
      ),
    }),
    file: (book) => [{ ...placeOf(book, 'score_basis'), content: 'Claimed levels' }],
  };
}

/** Changes the first answer of the sample that suits. */
function answer(suits: (row: Answer) => boolean, fields: Partial<Answer>): Twin {
  const first = Object.values(smallSample().answer).find(suits);
  if (!first) throw new Error('The sample has no such answer.');
  return answerById(first.id, fields);
}

function answerById(id: string, fields: Partial<Answer>): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      answer: { ...workbook.answer, [id]: { ...(workbook.answer[id] as Answer), ...fields } },
    }),
    file: (book) => {
      const { cells } = sheetOf(book, CHECKLIST);
      const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
      const typed = (header: string, content: Typed['content']): Typed => {
        const column = [...cells].find(
          ([cell, { value }]) => /^[A-Z]+3$/.test(cell) && value === header,
        )?.[0];
        return { sheet: CHECKLIST, cell: `${column?.replace('3', '')}${row}`, content };
      };
      return [
        ...('level' in fields ? [typed('Level', fields.level ?? null)] : []),
        ...('not_applicable' in fields
          ? [typed('Not applicable', fields.not_applicable ? 'Yes' : null)]
          : []),
        ...('reason' in fields ? [typed('Why not applicable', fields.reason ?? null)] : []),
        ...(fields.evidence_strength
          ? [
              typed(
                'Evidence strength',
                fields.evidence_strength.replace(/^./, (sign) => sign.toUpperCase()),
              ),
            ]
          : []),
      ];
    },
  };
}

function together(...twins: readonly Twin[]): Twin {
  return {
    app: (workbook) => twins.reduce((done, { app }) => app(done), workbook),
    file: (book) => twins.flatMap(({ file }) => file(book)),
  };
}

it('holds the very figures that the command line prints', async () => {
  const workbook = sampleWorkbook();
  const { book } = await exported(folder, workbook);
  const figures = results(workbook);
  const { sheet, cell } = placeOf(book, 'score_Readiness');
  expect(sheetOf(book, sheet).cells.get(cell)?.value).toBe(figures['readiness.overall']);
});
