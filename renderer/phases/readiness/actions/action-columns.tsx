import {
  type NamedSource,
  type SourceRows,
  sourcesOf,
} from '../../../../shared/domain/actions/action-source.ts';
import { isOverdue } from '../../../../shared/domain/actions/count-actions.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Action } from '../../../../shared/model/tables/action.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { SourceLinks, sourceText } from './source-links.tsx';

const COLUMNS = [
  'title',
  'owner',
  'due',
  'status',
  'note',
  'gate_decision',
  'question',
  'risk',
  'stakeholder',
  'playbook_topic',
  'process',
  'artefact',
  'touchpoint',
];

/** Where an action comes from is told in one column; the fields behind it are one click away. */
const HIDDEN = COLUMNS.slice(COLUMNS.indexOf('gate_decision'));

/** The columns of the register of actions; a day that has passed is marked. */
export function actionColumns(workbook: SourceRows, today: string): readonly GridColumn[] {
  const changes: Record<string, Partial<GridColumn>> = {
    title: { width: 300 },
    due: { tone: (row) => (isOverdue(row as unknown as Action, today) ? 'bad' : null) },
    note: { width: 300 },
  };
  for (const name of HIDDEN) changes[name] = { ...changes[name], hidden: true };
  const [title, owner, due, status, ...rest] = fieldColumns(tableOf('action'), COLUMNS, changes);
  if (!title || !owner || !due || !status)
    throw new Error('An action has a title, an owner, a day and a status.');
  return [title, owner, due, status, sourceColumn(workbook), ...rest];
}

function sourceColumn(workbook: SourceRows): GridColumn {
  const sources = (row: AnyRow): readonly NamedSource[] => sourcesOf(workbook, row as unknown as Action);
  const text = (row: AnyRow) => sources(row).map(sourceText).join('; ');
  return {
    key: 'source',
    header: 'Where it comes from',
    help: 'The rows that called for it. Change them in the details, or show their columns.',
    width: 260,
    value: (row) => text(row) || null,
    text,
    render: (row) => <SourceLinks sources={sources(row)} reach={false} />,
  };
}
