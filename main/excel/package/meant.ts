import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';
import type { BulkTable } from '../layout/bulk-table.ts';

/** What one sheet was meant to hold. */
export interface MeantSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly formulas: number;
  readonly validations: number;
  readonly links: number;
  readonly charts: number;
}

/** What the file was meant to hold, counted before it is written. */
export interface Meant {
  readonly sheets: readonly MeantSheet[];
  readonly names: readonly string[];
}

export function countMeant({
  excel,
  links,
  charts,
  bulk,
}: Pick<Book, 'excel' | 'links' | 'charts' | 'bulk'>): Meant {
  return {
    sheets: excel.worksheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.state !== 'visible',
      ...withBulk(
        countCells(sheet),
        bulk.filter((table) => table.sheet === sheet.name),
      ),
      validations: Object.keys(
        (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model,
      ).length,
      links: links.filter(({ from }) => from === sheet.name).length,
      charts: charts.filter((chart) => chart.sheet === sheet.name).length,
    })),
    names: excel.definedNames.model.map(({ name }) => name).sort(),
  };
}

function countCells(sheet: Worksheet) {
  let rows = 0;
  const byRow = new Map<number, number>();
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    let formulas = 0;
    rows += 1;
    row.eachCell({ includeEmpty: false }, (cell) => {
      const { value } = cell;
      // A merged cell repeats the value of the first one.
      if (cell.master === cell && typeof value === 'object' && value !== null && 'formula' in value)
        formulas += 1;
    });
    byRow.set(number, formulas);
  });
  const formulas = [...byRow.values()].reduce((sum, count) => sum + count, 0);
  return { rows, formulas, firstRow: (number: number) => byRow.get(number) ?? 0 };
}

/** Adds the rows that exceljs does not hold; of a long table it holds the first row and those that are written apart. */
function withBulk(
  { rows, formulas, firstRow }: ReturnType<typeof countCells>,
  tables: readonly BulkTable[],
): { rows: number; formulas: number } {
  return tables.reduce(
    (sum, { first, count, apart, formulas: more }) => ({
      rows: sum.rows + count - apart.size - (apart.has(0) ? 0 : 1),
      formulas: sum.formulas + more - (apart.has(0) ? 0 : firstRow(first)),
    }),
    { rows, formulas },
  );
}
