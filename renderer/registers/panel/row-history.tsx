import { Button } from '@mantine/core';
import type { LogLine } from '../../../shared/changes/log-line.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import { fieldWords } from '../../ui/grid/cell-words.ts';
import { agoOf, dateTimeOf } from '../../ui/time-words.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import styles from './row-panel.module.css';
import { useRowHistory } from './use-row-history.ts';

interface RowHistoryProps {
  readonly table: TableName;
  readonly id: string;
}

/** Who changed what in a row, and when. */
export function RowHistory({ table, id }: RowHistoryProps) {
  const { lines, more, readMore } = useRowHistory(table, id);
  if (lines === null) return <p className={styles.quiet}>Reading the history</p>;
  return (
    <>
      {lines.length === 0 && <p className={styles.quiet}>Nothing in the latest changes.</p>}
      <ol className={styles.history}>
        {lines.map((line) => (
          <Line key={line.seq} line={line} table={table} id={id} />
        ))}
      </ol>
      {more && (
        <Button variant="subtle" size="compact-sm" onClick={readMore}>
          Look further back
        </Button>
      )}
    </>
  );
}

function Line({ line, table, id }: RowHistoryProps & { readonly line: LogLine }) {
  const workbook = useWorkbook((w) => w);
  const edit = line.edits.find((one) => one.table === table && one.id === id);
  const { before = null, after = null } = edit ?? {};
  const fields = Object.entries(tableOf(table).fields).filter(
    ([name, { kind }]) =>
      kind !== 'id' && kind !== 'timestamp' && before && after && before[name] !== after[name],
  );
  const act = { begin: '', do: '', undo: 'Undone: ', redo: 'Repeated: ' }[line.act];
  return (
    <li className={styles.act}>
      <div>
        {act}
        {line.title}
      </div>
      <div className={styles.quiet}>
        {line.author},{' '}
        <time dateTime={line.at} title={dateTimeOf(line.at)}>
          {agoOf(line.at)}
        </time>
      </div>
      {before && after && fields.length > 0 && (
        <ul className={styles.changes}>
          {fields.slice(0, 6).map(([name, field]) => (
            <li key={name}>
              {field.label}: {fieldWords(field, before[name], workbook) || 'empty'} →{' '}
              {fieldWords(field, after[name], workbook) || 'empty'}
            </li>
          ))}
          {fields.length > 6 && <li>and {fields.length - 6} more fields</li>}
        </ul>
      )}
    </li>
  );
}
