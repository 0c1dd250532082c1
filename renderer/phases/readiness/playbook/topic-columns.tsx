import { topicStanding } from '../../../../shared/domain/playbook/topic-standing.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { PlaybookTopic } from '../../../../shared/model/tables/playbook-topic.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { statusLook } from './status-look.ts';

/** Every field of a table of the playbook as columns. */
export function playbookColumns(
  table: TableName,
  changes: Readonly<Record<string, Partial<GridColumn>>> = {},
): readonly GridColumn[] {
  const described = tableOf(table);
  const names = Object.keys(described.fields).filter((name) => name !== 'id' && name !== 'position');
  return fieldColumns(described, names, changes);
}

/** Topics with what counts as their status, and what is overdue marked. */
export function topicColumns(today: string): readonly GridColumn[] {
  const standing = (row: AnyRow) => topicStanding(row as unknown as PlaybookTopic);
  const look = (row: AnyRow) => statusLook(standing(row));
  const [first, ...rest] = playbookColumns('playbook_topic', {
    due: {
      tone: (row) =>
        standing(row).status !== 'ready' && row.due !== null && String(row.due) < today ? 'bad' : null,
    },
    review_on: {
      tone: (row) => (row.review_on !== null && String(row.review_on) < today ? 'attention' : null),
    },
    content: { hidden: true },
  });
  if (!first) throw new Error('A topic has no fields.');
  return [
    first,
    {
      key: 'playbook_counts',
      header: 'Counts as',
      help: 'A signature counts with the person who gave it and the day; without them it is a review.',
      width: 190,
      value: (row) => look(row).label,
      text: (row) => look(row).label,
      render: (row) => {
        const { label, tone } = look(row);
        return <ToneBadge tone={tone}>{label}</ToneBadge>;
      },
    },
    ...rest,
  ];
}
