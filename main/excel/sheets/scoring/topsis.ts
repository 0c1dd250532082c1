import type { Worksheet } from 'exceljs';
import { topsis } from '../../../../shared/domain/topsis/topsis.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { letter, nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { SCORECARD, TOPSIS } from '../sheet-names.ts';
import { type Card, layOutCard } from './card.ts';
import { RESULT_LINES, resultCell } from './result-lines.ts';
import { hasScorecard, selectionOf } from './selection-of.ts';

/** The second ranking: how near each ranked vendor is to the best in everything, worked out from the Scorecard. */
export const topsisSheet: SheetPlan = {
  name: TOPSIS,
  purpose: 'A second ranking of the same scores, by the distance to the best and the worst in everything.',
  tab: 'selection',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: TOPSIS,
      hint: 'Only ranked vendors are compared. Distances are squared, so a large gap counts more than several small ones.',
    });
    const selection = selectionOf(book.workbook);
    if (!hasScorecard(selection)) {
      sheet.getColumn(1).width = 40;
      writeSection(sheet, 4, 'Not known yet', 'The Scorecard says what is missing.');
      setUpPage(book, sheet, { frozenRows: 2, portrait: true });
      protectSheet(sheet);
      return { rows: 0, complete: null };
    }
    writeRanking(book, sheet, layOutCard(book.workbook, RESULT_LINES));
    return { rows: selection.vendors.length, complete: null };
  },
};

interface Line {
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly weight01: number;
}

/** No., criterion and weight come before the vendors. */
const FRONT = 3;
const SCORES_HEADER = 6;
const NONE = '–';

function writeRanking(book: Book, sheet: Worksheet, card: Card): void {
  const { criteria, vendors } = card.selection;
  const lines = criteria.map(({ id, name, weight01 }, at): Line => ({ at, id, name, weight01 }));
  const column = (vendor: number) => letter(FRONT + 1 + vendor);
  const last = column(vendors.length - 1);
  const ranked = (vendor: number) =>
    `${SCORECARD}!$${resultCell(card, 'ranked', vendor).replace(/\d+/, '$$$&')}`;
  const isRanked = (vendor: number) => vendors[vendor]?.rank !== null;
  const scoreRow = (line: number) => SCORES_HEADER + 1 + line;
  const valuesHeader = SCORES_HEADER + criteria.length + 4;
  const valueRow = (line: number) => valuesHeader + 1 + line;
  const figures = workedOut(card);

  const scores = table(
    card,
    (line, vendor) =>
      calculated(
        `IF(${ranked(vendor)}="Yes",${SCORECARD}!$${card.column(vendor)}$${card.criterionRow(line.at)},"${NONE}")`,
        isRanked(vendor) ? (vendors[vendor]?.criteria[line.at]?.score ?? null) : null,
      ),
    '0.00',
  );
  setColumns(sheet, scores);
  writeSection(sheet, SCORES_HEADER - 2, 'Scores of the ranked vendors', 'From the sheet Scorecard.');
  writeTable(book, sheet, SCORES_HEADER, scores, lines);

  const over = (row: number) => `$${column(0)}${row}:$${last}${row}`;
  const values = [
    ...table(
      card,
      ({ at }, vendor) =>
        calculated(
          `IF(ISNUMBER(${column(vendor)}${scoreRow(at)}),IFERROR($C${valueRow(at)}*${column(vendor)}${scoreRow(at)}/SQRT(SUMSQ(${over(scoreRow(at))})),0),IF(${ranked(vendor)}="Yes",0,"${NONE}"))`,
          isRanked(vendor) ? (figures.values[vendor]?.[at] ?? 0) : null,
        ),
      '0.0000',
    ),
    ...(['Best', 'Worst'] as const).map(
      (header): Column<Line> => ({
        key: header,
        header,
        width: 17,
        align: 'center',
        look: 'calculated',
        format: '0.0000',
        value: ({ at }) => {
          const known = vendors.flatMap((_, vendor) =>
            isRanked(vendor) ? [figures.values[vendor]?.[at] ?? 0] : [],
          );
          const best = header === 'Best';
          return calculated(
            `${best ? 'MAX' : 'MIN'}(${over(valueRow(at))})`,
            known.length === 0 ? 0 : best ? Math.max(...known) : Math.min(...known),
          );
        },
      }),
    ),
  ];
  writeSection(
    sheet,
    valuesHeader - 2,
    'Made comparable',
    'Weight × score ÷ root of the sum of squares of the row, with the best and the worst of each row.',
  );
  const span = writeTable(book, sheet, valuesHeader, values, lines);
  const part = (of: string) => `${of}$${span.first}:${of}$${span.last}`;
  const [best, worst] = [letter(FRONT + 1 + vendors.length), letter(FRONT + 2 + vendors.length)];
  const top = span.last + 2;
  const row = (
    offset: number,
    label: string,
    name: string,
    format: string,
    content: (vendor: number) => CellContent,
  ) => {
    put(sheet, `B${top + offset}`, label, { look: 'key' });
    vendors.forEach((_, vendor) => {
      put(sheet, `${column(vendor)}${top + offset}`, content(vendor), {
        look: 'figure',
        align: 'center',
        format,
      });
    });
    nameCells(book, sheet, name, `${column(0)}${top + offset}:${last}${top + offset}`);
  };
  const where = (vendor: number, formula: string, result: number | null | undefined) =>
    calculated(`IF(${ranked(vendor)}="Yes",${formula},"${NONE}")`, result ?? null);
  const distance = (vendor: number, to: string, result: number | undefined) =>
    where(vendor, `SQRT(SUMXMY2(${part(column(vendor))},${part(`$${to}`)}))`, result);
  row(0, 'Distance to the best', 'top_ToBest', '0.0000', (vendor) =>
    distance(vendor, best, figures.found[vendor]?.toBest),
  );
  row(1, 'Distance to the worst', 'top_ToWorst', '0.0000', (vendor) =>
    distance(vendor, worst, figures.found[vendor]?.toWorst),
  );
  row(2, 'Closeness', 'top_Closeness', '0.0000', (vendor) => {
    const [near, far] = [`${column(vendor)}${top}`, `${column(vendor)}${top + 1}`];
    return where(vendor, `IF(${near}+${far}=0,0.5,${far}/(${near}+${far}))`, vendors[vendor]?.topsis);
  });
  row(3, 'Rank', 'top_Rank', '0', (vendor) => {
    const own = `ROUND(${column(vendor)}${top + 2},9)`;
    const above = vendors.flatMap((_, other) => {
      const cell = `${column(other)}${top + 2}`;
      return other === vendor ? [] : [`IF(ISNUMBER(${cell}),IF(ROUND(${cell},9)>${own},1,0),0)`];
    });
    return where(vendor, ['1', ...above].join('+'), vendors[vendor]?.topsisRank);
  });
  setUpPage(book, sheet, { frozenRows: 2, frozenColumns: 2, printUntil: `${worst}${top + 3}` });
  protectSheet(sheet);
}

/** No., criterion and weight, then a column for each vendor. */
function table(
  { selection }: Card,
  value: (line: Line, vendor: number) => CellContent,
  format: string,
): readonly Column<Line>[] {
  const figure = { width: 17, align: 'center', look: 'calculated' } as const;
  return [
    { key: 'no', header: 'No.', width: 12, look: 'plain', value: ({ id }) => id },
    { key: 'name', header: 'Criterion', width: 40, look: 'key', value: ({ name }) => name },
    {
      ...figure,
      key: 'weight',
      header: 'Weight',
      format: '0.00%',
      value: ({ at, weight01 }) => calculated(`INDEX(crd_Weight,${at + 1})`, weight01),
    },
    ...selection.vendors.map(
      ({ name }, vendor): Column<Line> => ({
        ...figure,
        key: `v${vendor}`,
        header: name,
        format,
        value: (line) => value(line, vendor),
      }),
    ),
  ];
}

/** The comparable values and distances of the vendors that are ranked, by their place on the short list. */
function workedOut({ selection: { criteria, vendors } }: Card) {
  const places = vendors.map((_, vendor) => vendor).filter((vendor) => vendors[vendor]?.rank !== null);
  const matrix = places.map((vendor) => criteria.map((_, at) => vendors[vendor]?.criteria[at]?.score ?? 0));
  const found = topsis(
    matrix,
    criteria.map(({ weight01 }) => weight01),
  );
  const norms = criteria.map((_, at) => Math.hypot(...matrix.map((line) => line[at] ?? 0)));
  const values = matrix.map((line) =>
    criteria.map(({ weight01 }, at) => {
      const norm = norms[at] ?? 0;
      return norm === 0 ? 0 : (weight01 * (line[at] ?? 0)) / norm;
    }),
  );
  const byVendor = <T>(list: readonly T[]) => vendors.map((_, vendor) => list[places.indexOf(vendor)]);
  return { found: byVendor(found), values: byVendor(values) };
}
