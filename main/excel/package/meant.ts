import type { Worksheet } from 'exceljs';
import type { Book } from '../book.ts';

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

export function countMeant({ excel, links, charts }: Book): Meant {
  return {
    sheets: excel.worksheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.state !== 'visible',
      ...countCells(sheet),
      validations: Object.keys(
        (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model,
      ).length,
      links: links.filter(({ from }) => from === sheet.name).length,
      charts: charts.filter((chart) => chart.sheet === sheet.name).length,
    })),
    names: excel.definedNames.model.map(({ name }) => name).sort(),
  };
}

function countCells(sheet: Worksheet): { rows: number; formulas: number } {
  let rows = 0;
  let formulas = 0;
  sheet.eachRow({ includeEmpty: false }, (row) => {
    rows += 1;
    row.eachCell({ includeEmpty: false }, (cell) => {
      const { value } = cell;
      // A merged cell repeats the value of the first one.
      if (cell.master === cell && typeof value === 'object' && value !== null && 'formula' in value)
        formulas += 1;
    });
  });
  return { rows, formulas };
}
