import { v7 as uuid } from 'uuid';
import { IMPORTABLE, type ImportPlan, importRows } from '../../shared/commands/import-rows.ts';
import type { TableName } from '../../shared/model/tables.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { readTableFile } from '../excel/reading/read-table-file.ts';
import type { SheetTable } from '../excel/reading/sheet-table.ts';
import { openWorkbook } from '../store/open-workbook.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import { actor } from './actor.ts';
import type { Command } from './command.ts';
import { dataFolder } from './data-folder.ts';
import { planText } from './import-plan-text.ts';
import { tableNamed } from './table-named.ts';
import { UsageError } from './usage.ts';

/** `import-rows`: reads rows from an Excel or CSV file, says what they would do, and does it with --apply as one change. */
export const importRowsFile: Command = (args, { out }) => {
  const [path = '', name = '', source = ''] = args.words;
  const table = importable(tableNamed(name));
  const who = actor(args);
  const file = readTableFile(source, table);
  const planned = (workbook: Workbook) => importRows(workbook, table, file, { newId: uuid, at: who.at });
  const plan = planned(readWorkbook(path).workbook);
  if (!args.apply || !plan.change) {
    out(args.json ? json(plan, file, null) : planText(plan, file, args.apply ? 'nothing' : 'preview'));
    return 0;
  }
  const { file: opened } = openWorkbook(path, { backups: dataFolder('backups'), at: who.at });
  try {
    const done = planned(opened.workbook);
    if (done.change) opened.commit(done.change, who);
    out(args.json ? json(done, file, opened.seq) : planText(done, file, 'applied', opened.seq));
    return 0;
  } finally {
    opened.close();
  }
};

function importable(table: TableName): TableName {
  if (!IMPORTABLE.includes(table))
    throw new UsageError(`Rows of ${table} cannot be imported; the tables are ${IMPORTABLE.join(', ')}`);
  return table;
}

function json({ change, ...plan }: ImportPlan, { sheet, hidden }: SheetTable, seq: number | null): string {
  return JSON.stringify({ sheet, hidden, ...plan, title: change?.title ?? null, applied: seq }, null, 2);
}
