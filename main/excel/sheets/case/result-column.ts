import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

/** A grey column of formulas with what the app's rules say they give; a dash while that is unknown. */
export function resultColumn<R>(
  about: Pick<Column<R>, 'key' | 'header' | 'width'> & Partial<Column<R>>,
  formula: (cell: CellOf) => string,
  result: (row: R) => number | string | null,
  unknown?: string,
): Column<R> {
  return {
    look: 'calculated',
    align: 'center',
    ...about,
    value: (row, cell) => calculated(formula(cell), result(row), unknown),
  };
}
