import type { Action } from '../../../../shared/model/tables/action.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { isOverdue } from './count-actions.ts';

const COLUMNS = ['title', 'owner', 'due', 'status', 'process', 'artefact', 'touchpoint', 'note'];

/** The columns of the register of actions; a day that has passed is marked. */
export function actionColumns(today: string): readonly GridColumn[] {
  return fieldColumns(tableOf('action'), COLUMNS, {
    title: { width: 380 },
    due: { tone: (row) => (isOverdue(row as unknown as Action, today) ? 'bad' : null) },
    touchpoint: { hidden: true },
    note: { width: 320 },
  });
}
