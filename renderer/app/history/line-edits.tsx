import { Button, VisuallyHidden } from '@mantine/core';
import type { Edit } from '../../../shared/changes/change.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import styles from './history.module.css';
import { bringBack, restoreValue, rowNow } from './restore.ts';
import { rowName } from './row-name.ts';
import { valueWords } from './value-words.ts';

/** More rows than this are only counted. */
const SHOWN = 12;

/** What an act did to each row, field by field. */
export function LineEdits({ edits }: { readonly edits: readonly Edit[] }) {
  const workbook = useWorkbook((w) => w);
  return (
    <>
      {edits.slice(0, SHOWN).map((edit) => (
        <EditOfRow key={`${edit.table}/${edit.id}`} edit={edit} workbook={workbook} />
      ))}
      {edits.length > SHOWN && <p className={styles.rest}>and {edits.length - SHOWN} more rows</p>}
    </>
  );
}

interface EditProps {
  readonly edit: Edit;
  readonly workbook: Workbook;
}

function EditOfRow({ edit, workbook }: EditProps) {
  const row = edit.after ?? edit.before;
  if (!row) return null;
  const what = edit.before === null ? 'added' : edit.after === null ? 'deleted' : null;
  const gone = edit.after === null && !rowNow(workbook, edit);
  const fields = changedFields(edit);
  return (
    <div className={styles.edit}>
      <div className={styles.row}>
        <span>
          {rowName(workbook, edit.table, row)}
          {what && <span className={styles.what}> {what}</span>}
        </span>
        {gone && (
          <Button
            size="compact-xs"
            variant="light"
            aria-label={`Bring back ${rowName(workbook, edit.table, row)}`}
            onClick={() => bringBack(edit)}
          >
            Bring back
          </Button>
        )}
      </div>
      {fields.length === 0 && !what && <p className={styles.rest}>Only the moment of the answer changed.</p>}
      {fields.length > 0 && (
        <table className={styles.fields}>
          <VisuallyHidden component="caption">
            Fields of this {tableOf(edit.table).singular}, was and is
          </VisuallyHidden>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Was</th>
              <th scope="col">Is</th>
              <th scope="col">
                <VisuallyHidden>Restore</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((changed) => (
              <FieldRow key={changed.name} edit={edit} workbook={workbook} changed={changed} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function FieldRow({ edit, workbook, changed }: EditProps & { readonly changed: ChangedField }) {
  const { name, field, before, after } = changed;
  const now = rowNow(workbook, edit);
  const restorable = edit.before !== null && now !== undefined && now[name] !== before;
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td>{edit.before ? <Value words={valueWords(field, before, workbook)} /> : null}</td>
      <td>{edit.after ? <Value words={valueWords(field, after, workbook)} /> : null}</td>
      <td className={styles.act}>
        {restorable && (
          <Button
            size="compact-xs"
            variant="light"
            aria-label={`Restore this value: ${field.label}`}
            onClick={() => restoreValue(edit, changed)}
          >
            Restore this value
          </Button>
        )}
      </td>
    </tr>
  );
}

function Value({ words }: { readonly words: string | null }) {
  return words === null ? <span className={styles.nothing}>empty</span> : <span>{words}</span>;
}
