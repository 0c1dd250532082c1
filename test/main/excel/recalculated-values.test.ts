import { beforeAll, expect, it } from 'vitest';
import { newRow } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { repeats } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { allThroughLibreOffice, hasLibreOffice } from './support/libre-office.ts';
import { type FileBook, named, readCells } from './support/read-cells.ts';
import { recalculate } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { cachedFigures, differences } from './support/same-figures.ts';
import { answered, newWorkbook, only, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();

/** One dimension in which nothing applies, one barely answered, one with two minds about a question. */
function patchy(): Workbook {
  const workbook = newWorkbook();
  const of = (dimension: string) =>
    Object.values(workbook.question).filter((question) => question.dimension === dimension);
  const nothingApplies = of('R2').map(({ id }) => ({
    question: id,
    not_applicable: true,
    reason: 'Not in scope.',
  }));
  const full = of('R1').map(({ id }, index) => ({
    question: id,
    level: (index % 5) + 1,
    evidence_strength: 'seen' as const,
  }));
  const first = answered(workbook, [...nothingApplies, ...full, { question: 'R3.1', level: 4 }]);
  const second = answered(
    first,
    [
      { question: 'R3.1', level: 1, evidence_strength: 'verified' },
      { question: 'R1.1', not_applicable: true, reason: 'I cannot tell.' },
      { question: 'R1.2', note: 'Only a note.' },
    ],
    'p2',
  );
  return answered(
    second,
    [
      { question: 'R3.1', level: 3 },
      { question: 'R1.3', level: 5 },
    ],
    'p3',
  );
}

/** Weights that are no round numbers, one of them zero, and a dimension without a target. */
function oddlyWeighted(): Workbook {
  const workbook = sampleWorkbook();
  const { R1, R2, R3 } = workbook.dimension;
  if (!R1 || !R2 || !R3) throw new Error('The checklist has lost a dimension.');
  return {
    ...workbook,
    dimension: {
      ...workbook.dimension,
      R1: { ...R1, weight: 0 },
      R2: { ...R2, weight: 3.7, target_level: null },
      R3: { ...R3, weight: 0.1 },
    },
    question: Object.fromEntries(
      Object.values(workbook.question).map((question, index) => [
        question.id,
        {
          ...question,
          weight: question.dimension === 'R4' ? 0 : 0.3 * (index % 4),
          retired: index % 11 === 10,
        },
      ]),
    ),
  };
}

function onClaims(): Workbook {
  const workbook = sampleWorkbook();
  const engagement = Object.fromEntries(
    Object.values(workbook.engagement).map((row) => [row.id, { ...row, score_basis: 'claimed' as const }]),
  );
  return { ...workbook, engagement };
}

/** Weights of odd size, one of them zero, and thresholds that come close to each other. */
function withOtherSettings(workbook: Workbook): Workbook {
  const values = {
    'rtm.defined': 0,
    'stm.brand': 7.3,
    'keep.brand': 11,
    'automate.digital': 0,
    'decision.keep': 55,
    'decision.keep_leaning': 52,
    'decision.close_call': 9,
    'location.cost': 0,
    'location.blend_gap': 0.6,
    'quadrant.wave_1_share': 20,
    'workload.paid_hours': 151,
  };
  const rows = Object.entries(values).map(([id, value]) => [id, newRow('parameter', { id, value })]);
  return { ...workbook, parameter: Object.fromEntries(rows) };
}

const WORKBOOKS: readonly (readonly [string, () => Workbook])[] = [
  ['the sample', () => only(sampleWorkbook(), ['R1', 'R3', 'R5', 'R7'])],
  ['a workbook without answers', () => only(newWorkbook())],
  ['a patchy workbook with several respondents', () => only(patchy(), ['R1', 'R2', 'R3', 'R4'])],
  [
    'a workbook with odd weights and retired questions',
    () => only(oddlyWeighted(), ['R1', 'R2', 'R3', 'R4']),
  ],
  ['a workbook on claimed levels', () => only(onClaims())],
  ['registers of all kinds', () => registers(7, 14, 4)],
  ['registers with other weights and thresholds', () => withOtherSettings(registers(6, 12, 9))],
  ...Array.from({ length: repeats(0, 12) }, (_, index): readonly [string, () => Workbook] => [
    `random registers ${index + 1}`,
    () => registers(5 + index, 10 + 2 * index, 100 + index),
  ]),
];

/** Workbooks for LibreOffice alone: the other program takes too long for them. */
const LARGER: typeof WORKBOOKS = [
  ['the whole sample', () => SAMPLE],
  ['a workbook without questions', () => only(newWorkbook(), [])],
  ['a new workbook without processes and touchpoints', newWorkbook],
  ['registers of a hundred touchpoints', () => registers(25, 100, 3)],
];

const SAMPLE = sampleWorkbook();

/**
 * What LibreOffice works out. It takes seconds for a file with so many sheets, so the short form leaves out what the
 * other program has shown already.
 */
const FOR_LIBRE_OFFICE =
  repeats(0, 1) > 0
    ? [...WORKBOOKS, ...LARGER]
    : [...WORKBOOKS.filter(([name]) => /^a patchy|other weights/.test(name)), ...LARGER.slice(0, 3)];

/** Each workbook is exported once, and all go through LibreOffice with one start. */
const files = new Map<string, Awaited<ReturnType<typeof exported>>>();
const again = new Map<string, FileBook>();

beforeAll(async () => {
  for (const [name, make] of new Map([...WORKBOOKS, ...FOR_LIBRE_OFFICE]))
    files.set(name, await exported(folder, make()));
  if (!hasLibreOffice) return;
  const names = FOR_LIBRE_OFFICE.map(([name]) => name);
  const paths = names.map((name) => files.get(name)?.path ?? '');
  allThroughLibreOffice(paths, folder).forEach((bytes, index) => {
    again.set(names[index] ?? '', readCells(bytes));
  });
}, 600_000);

/** The file of a workbook as we wrote it. */
function fileOf(name: string): FileBook {
  const file = files.get(name);
  if (!file) throw new Error(`There is no file of ${name}.`);
  return file.book;
}

it.each(WORKBOOKS)('another program agrees with the app on %s', { timeout: 120_000 }, (name) => {
  const book = fileOf(name);
  expect(differences(book, recalculate(book))).toEqual([]);
  expect(named(book, 'check_All')).toMatch(/^All \d+ checks agree$/);
});

it.skipIf(!hasLibreOffice).each(FOR_LIBRE_OFFICE)('LibreOffice agrees with the app on %s', (name) => {
  const worked = again.get(name) as FileBook;
  expect(differences(fileOf(name), cachedFigures(worked))).toEqual([]);
  expect(named(worked, 'check_All')).toMatch(/^All \d+ checks agree$/);
});

it('leaves no formula without a cached figure', () => {
  const book = fileOf('the whole sample');
  const formulas = book.sheets.flatMap(({ cells }) =>
    [...cells.values()].filter(({ formula }) => formula !== null),
  );
  expect(formulas.length).toBeGreaterThan(2_000);
  expect(formulas.filter(({ value }) => value === null)).toEqual([]);
});

it('uses only functions that every spreadsheet program of the last fifteen years knows', () => {
  const book = fileOf('the whole sample');
  const used = new Set(
    book.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ formula }) =>
        [...(formula ?? '').replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]+)\(/g)].map(([, name]) => name),
      ),
    ),
  );
  expect([...used].sort()).toEqual(
    'ABS AND AVERAGEIF AVERAGEIFS CHAR COUNT COUNTIF COUNTIFS EDATE EXP FIND IF IFERROR INDEX IRR ISNUMBER LEN LN MATCH MAX MID MIN MOD MONTH NA NORMSINV NOT NPV OR RANK ROUND ROUNDUP ROWS SLOPE SQRT SUBSTITUTE SUM SUMIFS SUMPRODUCT SUMSQ SUMXMY2 TRIM YEAR'.split(
      ' ',
    ),
  );
});
