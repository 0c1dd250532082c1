import { action as actionTable } from '../../model/tables/action.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { NewAction } from '../make-actions.ts';

/** The parts of the contract room that an action may come from. */
export type ContractTable = 'clause' | 'exit_item' | 'pilot';

const VERBS: Readonly<Record<ContractTable, string>> = {
  clause: 'Settle clause',
  exit_item: 'Write exit plan',
  pilot: 'Make pilot ready',
};

/**
 * The action that brings a clause, a part of the exit plan or a pilot forward: named after it, for its owner.
 *
 * @throws Error for a row that is not there
 */
export function draftContractAction(workbook: Workbook, table: ContractTable, id: string): NewAction {
  const row = workbook[table][id];
  if (!row) throw new Error(`There is no ${table} ${id}.`);
  const due = 'due' in row ? row.due : null;
  return {
    title: `${VERBS[table]}: ${row.name}`.slice(0, actionTable.fields.title.max ?? 200),
    owner: row.owner,
    due,
    note:
      'position_wanted' in row && row.position_wanted.trim() === '' ? 'Write down first what you want.' : '',
    [table]: row.id,
  };
}
