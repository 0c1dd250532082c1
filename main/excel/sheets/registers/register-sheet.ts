import type { AnyRow } from '../../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import type { Book, SheetPlan, SheetSummary } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Column, Span } from '../../layout/table.ts';
import { type ColumnChanges, idColumn, inputColumn, sectionColumns } from './register-columns.ts';

/** What a sheet that shows one table of the workbook row by row says and works out. */
export interface RegisterSheet<R extends AnyRow> {
  /** The sheet's name and title. */
  readonly name: string;
  readonly purpose: string;
  readonly hint: string;
  readonly table: TableName;
  /** What the names of its columns begin with: the id is `${prefix}_Id`, the row's name `${prefix}_Name`. */
  readonly prefix: string;
  readonly tab: SheetPlan['tab'];
  /** Columns of formulas, right behind the name. */
  readonly worked?: (book: Book) => readonly Column<R>[];
  /** How single columns differ from what the model says of their fields. */
  readonly changes?: ColumnChanges<R>;
  /** The last column that goes on paper; the last of the table unless it says otherwise. */
  readonly printUntil?: string;
  readonly complete?: (book: Book, rows: readonly R[]) => SheetSummary['complete'];
  /** Marks and charts, once the rows stand. Not called for an empty table. */
  readonly finish?: (
    book: Book,
    sheet: Parameters<SheetPlan['write']>[1],
    span: Span,
    rows: readonly R[],
  ) => void;
}

/** A sheet for one register: hidden ids, the rows' names, what formulas work out, then every field of the model. */
export function registerSheet<R extends AnyRow>(about: RegisterSheet<R>): SheetPlan {
  const { name, purpose, hint, table, prefix, tab, worked, changes, complete, finish } = about;
  const { fields, named, singular } = tableOf(table);
  if (named === null) throw new Error(`Rows of ${table} have no name to stand in front.`);
  const last = Object.keys(fields).at(-1) ?? named;
  return {
    name,
    purpose,
    tab,
    write: (book, sheet) => {
      const rows = rowsOf<R>(book, table);
      const span = writeRegister(book, sheet, {
        title: name,
        hint,
        columns: [
          idColumn<R>(({ id }) => id, `${prefix}_Id`),
          inputColumn<R>(book, table, named, (row) => row, {
            name: `${prefix}_Name`,
            band: singular.charAt(0).toUpperCase() + singular.slice(1),
          }),
          ...(worked?.(book) ?? []),
          ...sectionColumns<R>(book, table, (row) => row, {
            placed: [named],
            ...(changes === undefined ? {} : { changes }),
          }),
        ],
        rows,
        printUntil: about.printUntil ?? last,
      });
      if (rows.length > 0) finish?.(book, sheet, span, rows);
      return { rows: rows.length, complete: rows.length === 0 ? null : (complete?.(book, rows) ?? null) };
    },
  };
}

/** The rows of a table in their order. */
export function rowsOf<R extends AnyRow>(book: Book, table: TableName): readonly R[] {
  const rows = Object.values(book.workbook[table] as unknown as Readonly<Record<string, R>>);
  return rows.sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));
}
