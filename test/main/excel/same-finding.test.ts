import { expect, it } from 'vitest';
import { assessReadiness } from '../../../shared/domain/readiness/assess-readiness.ts';
import { readinessFinding } from '../../../shared/domain/readiness/weakest-dimension.ts';
import type { Row } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { named, placeOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { answered, checklistOnly, newWorkbook, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const THREE = ['R2', 'R3', 'R5'];

const three = () => checklistOnly(sampleWorkbook(), THREE);

/** All questions of some dimensions answered alike. */
function alike(level: number, dimensions: readonly string[] = THREE): Workbook {
  const workbook = checklistOnly(newWorkbook(), THREE);
  const questions = Object.values(workbook.question).filter((row) => dimensions.includes(row.dimension));
  return answered(
    workbook,
    questions.map(({ id }) => ({ question: id, level, evidence_strength: 'verified' as const })),
  );
}

function weighed(workbook: Workbook, weights: Readonly<Record<string, number>>): Workbook {
  const changed = Object.entries(weights).map(([id, weight]) => [
    id,
    { ...(workbook.dimension[id] as Row<'dimension'>), weight },
  ]);
  return { ...workbook, dimension: { ...workbook.dimension, ...Object.fromEntries(changed) } };
}

const EVEN = { R2: 7, R3: 7, R5: 7 };

it.each<[string, () => Workbook, RegExp]>([
  ['the largest loss', three, /^Held back most by Stakeholder buy-in and change \(\d+ of 100\)$/],
  [
    'a low score of little weight',
    () => weighed(three(), { R2: 1 }),
    /^Held back most by Process maturity \(\d+ of 100\)$/,
  ],
  [
    'dimensions that lose the same',
    () => weighed(alike(2), EVEN),
    /^Held back most by Stakeholder buy-in and change \(25 of 100\)$/,
  ],
  ['dimensions that are all ready', () => alike(5), /^No dimension holds/],
  [
    'two answers',
    () =>
      answered(checklistOnly(newWorkbook(), THREE), [
        { question: 'R2.1', level: 1 },
        { question: 'R3.1', level: 2 },
      ]),
    /^Too few answers/,
  ],
  ['dimensions without weight', () => weighed(alike(1), { R2: 0, R3: 0, R5: 0 }), /^Too few answers/],
  ['no answers', () => checklistOnly(newWorkbook(), THREE), /^Answers will draw/],
])('Excel and the app say the same of %s', async (_, make, sentence) => {
  const workbook = make();
  const { book } = await exported(folder, workbook);
  const { sheet, cell } = placeOf(book, 'finding_Dimensions');
  const app = readinessFinding(assessReadiness(workbook));
  expect(app).toMatch(sentence);
  expect(named(book, 'finding_Dimensions')).toBe(app);
  expect(recalculate(book).get(`${sheet}!${cell}`)).toBe(app);
});

it('names another dimension when a weight is changed in Excel', async () => {
  const { book } = await exported(folder, three());
  const { sheet, cell } = placeOf(book, 'finding_Dimensions');
  const changes: readonly Typed[] = [{ ...placeOf(book, 'wt_R2'), content: 1 }];
  expect(recalculate(book, changes).get(`${sheet}!${cell}`)).toBe(
    readinessFinding(assessReadiness(weighed(three(), { R2: 1 }))),
  );
});
