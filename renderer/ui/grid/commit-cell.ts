import { readValue } from '../../../shared/model/read-value.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { draftOf, letGo, setDraft } from './editing/drafts.ts';
import type { GridColumn } from './grid-column.ts';
import type { GridNow } from './grid-now.ts';
import type { DataGridProps } from './grid-props.ts';
import { labelOf, nameIn } from './grid-words.ts';

/**
 * Takes what was typed into a cell: stores it, or keeps it in the cell with the reason why it does not fit. What was
 * typed last counts, also while an earlier text of the same cell is still on its way.
 */
export function commitCell(now: () => GridNow, row: AnyRow, column: GridColumn, text: string): void {
  const { props, say, keep } = now();
  const { id, table, workbook } = props;
  if (!column.field) return;
  const reading = readValue(column.field, text, workbook);
  if (!reading.ok) {
    setDraft(id, row.id, column.key, { text, problem: reading.message });
    say(reading.message);
    return;
  }
  const onItsWay = draftOf(id, row.id, column.key)?.problem === null;
  if (reading.value === row[column.key] && !onItsWay) {
    setDraft(id, row.id, column.key, null);
    return;
  }
  const draft = { text, problem: null };
  setDraft(id, row.id, column.key, draft);
  keep([row.id]);
  const title = `Change ${labelOf(column)} of ${nameIn(table, row)}`;
  props.onEdit({ title, set: [{ id: row.id, fields: { [column.key]: reading.value } }], add: [] }).then(
    () => letGo(id, row.id, column.key, draft),
    (error: unknown) => {
      if (draftOf(id, row.id, column.key) !== draft) return; // Something else was typed since; that counts.
      if (!isThere(now().props, row)) {
        setDraft(id, row.id, column.key, null);
        return props.onProblem(error); // There is no cell any more to say it at.
      }
      const problem = error instanceof Error ? error.message : String(error);
      setDraft(id, row.id, column.key, { text, problem });
      say(problem);
    },
  );
}

function isThere({ table, workbook }: DataGridProps, { id }: AnyRow): boolean {
  return Object.hasOwn(workbook[table.name as TableName], id);
}
