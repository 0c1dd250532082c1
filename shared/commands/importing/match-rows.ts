import { fold } from '../../model/reading/near-miss.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow, type TableName, tableOf } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { MappedColumn } from './map-columns.ts';
import type { FileRow, ImportProblem } from './read-cells.ts';

/** A row of the file and the row of the workbook that it means, which may be new. */
export interface MatchedRow {
  readonly from: FileRow;
  readonly id: string;
  /** Null for a new row. */
  readonly before: AnyRow | null;
  readonly name: string;
  /** It was found by its name, so that another way to write the name is no change. */
  readonly byName: boolean;
}

export interface Matching {
  readonly matched: readonly MatchedRow[];
  readonly problems: readonly ImportProblem[];
  /** The workbook with the new rows, by name only, so that rows of the file can refer to each other. */
  readonly withNew: Workbook;
}

/** Finds the row that each row of a file means: by its id, else by its name where only one row has it; else it is new. */
export function matchRows(
  workbook: Workbook,
  table: TableName,
  columns: readonly MappedColumn[],
  rows: readonly FileRow[],
  newId: () => string,
): Matching {
  const { named, singular, plural, fields, unique } = tableOf(table);
  const known = workbook[table] as Readonly<Record<string, AnyRow>>;
  const column = (field: string | null) => columns.find((mapped) => mapped.field === field && field !== null);
  const [idColumn, nameColumn] = [column('id'), column(named)];
  const byName = new Map<string, AnyRow[]>();
  for (const row of Object.values(known)) {
    const name = fold(String(named === null ? '' : (row[named] ?? '')));
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const matched: MatchedRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  const fresh = new Map<string, number>();
  for (const from of rows) {
    const cell = (mapped: MappedColumn | undefined) => (mapped ? (from.cells[mapped.at] ?? '').trim() : '');
    const [id, name] = [cell(idColumn), cell(nameColumn)];
    const tell = (at: MappedColumn | undefined, text: string, reason: string) =>
      problems.push({ row: from.number, column: at?.header ?? null, text, reason, suggestion: null });
    if (from.cells.every((text) => text.trim() === '')) continue;
    const namesakes = name === '' ? [] : (byName.get(fold(name)) ?? []);
    const byId = id !== '' && Object.hasOwn(known, id) ? known[id] : undefined;
    if (!byId && namesakes.length > 1) {
      tell(
        nameColumn,
        name,
        `${namesakes.length} ${plural} have this name: add the column Id, so that it is clear which one is meant.`,
      );
      continue;
    }
    const before = byId ?? namesakes[0] ?? null;
    if (!before && name === '') {
      const label = (named !== null && fields[named]?.label) || 'Name';
      tell(
        nameColumn,
        '',
        `A new ${singular} needs a name, and ${label} is empty: fill it in, or leave the whole row out.`,
      );
      continue;
    }
    const target = before?.id ?? (id !== '' && id.length <= 80 ? id : newId());
    const earlier = seen.get(target);
    if (earlier !== undefined) {
      tell(
        byId ? idColumn : nameColumn,
        byId ? id : name,
        `Row ${earlier} is about the same ${singular}, so this one was left out: keep one of the two.`,
      );
      continue;
    }
    seen.set(target, from.number);
    // Where a name may occur only once the second row is left out later, and told then.
    if (!before && id === '' && !unique.some((group) => group.length === 1 && group[0] === named)) {
      const twin = fresh.get(fold(name));
      if (twin === undefined) fresh.set(fold(name), from.number);
      else
        tell(
          nameColumn,
          name,
          `Row ${twin} is a new ${singular} of the same name, and both are added: give one another name, so that they can be told apart the next time.`,
        );
    }
    matched.push({
      from,
      id: target,
      before,
      name: name || String((named !== null && before?.[named]) || target),
      byName: before !== null && !byId,
    });
  }
  return { matched, problems, withNew: addNew(workbook, table, matched) };
}

function addNew(workbook: Workbook, table: TableName, matched: readonly MatchedRow[]): Workbook {
  const { named } = tableOf(table);
  const fresh = matched
    .filter(({ before }) => before === null)
    .map(({ id, name }) => [
      id,
      newRow(table, { id, ...(named === null ? {} : { [named]: name }) } as never),
    ]);
  return fresh.length === 0
    ? workbook
    : { ...workbook, [table]: { ...workbook[table], ...Object.fromEntries(fresh) } };
}
