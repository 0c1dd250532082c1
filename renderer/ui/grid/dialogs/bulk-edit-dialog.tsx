import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { readValue } from '../../../../shared/model/read-value.ts';
import { type Reading, refused } from '../../../../shared/model/reading/reading.ts';
import type { AnyField, Table } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { optionsOf } from '../editing/options.ts';
import { type GridColumn, isEditable } from '../grid-column.ts';
import { countOf } from '../grid-words.ts';
import styles from './dialogs.module.css';
import { GridDialog } from './grid-dialog.tsx';

interface BulkEditDialogProps {
  readonly table: Table;
  readonly workbook: Workbook;
  readonly columns: readonly GridColumn[];
  /** How many rows are selected. */
  readonly count: number;
  readonly onApply: (key: string, value: unknown) => void;
  readonly onClose: () => void;
}

/** What is most often given to many rows at once. */
const FIRST = ['owner', 'due', 'status'];

/** Gives one field of all selected rows the same value. */
export function BulkEditDialog({ table, workbook, columns, count, onApply, onClose }: BulkEditDialogProps) {
  const open = useMemo(() => {
    const rank = (key: string) => (FIRST.indexOf(key) + FIRST.length + 1) % (FIRST.length + 1);
    return columns.filter(isEditable).toSorted((a, b) => rank(a.key) - rank(b.key));
  }, [columns]);
  const [key, setKey] = useState(
    () => open.find((column) => FIRST.includes(column.key))?.key ?? open[0]?.key ?? '',
  );
  const [text, setText] = useState('');
  const field = open.find((column) => column.key === key)?.field;
  const reading = field && chosen(field, text, workbook);
  const [tried, setTried] = useState(false);
  const problem = tried && reading && !reading.ok ? reading.message : null;
  return (
    <GridDialog title={`Change ${countOf(table, count)}`} onClose={onClose}>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!reading?.ok) return;
          onApply(key, reading.value);
          onClose();
        }}
      >
        <NativeSelect
          label="Field"
          value={key}
          onChange={(event) => {
            setKey(event.currentTarget.value);
            setText('');
            setTried(false);
          }}
          data={open.map((column) => ({ value: column.key, label: column.header }))}
        />
        {field && (
          <ValueInput field={field} workbook={workbook} text={text} problem={problem} onChange={setText} />
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Change {countOf(table, count)}</Button>
        </div>
      </form>
    </GridDialog>
  );
}

/** A list that needs a choice does not take its first value for one. */
function chosen(field: AnyField, text: string, workbook: Workbook): Reading {
  if (text === '' && field.required && field.kind === 'choice')
    return refused(`${field.label} cannot be empty: choose a value.`);
  return readValue(field, text, workbook);
}

interface ValueInputProps {
  readonly field: AnyField;
  readonly workbook: Workbook;
  readonly text: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

function ValueInput({ field, workbook, text, problem, onChange }: ValueInputProps) {
  const list = useId();
  const options = useMemo(() => optionsOf(field, workbook), [field, workbook]);
  const shared = { label: 'New value', description: field.help, error: problem };
  if (field.kind === 'boolean')
    return (
      <NativeSelect
        {...shared}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: '', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ]}
      />
    );
  if (field.kind === 'choice' || field.kind === 'level' || field.kind === 'reference')
    return (
      <NativeSelect
        {...shared}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: '', label: field.required ? 'Choose' : '(empty)' },
          ...options.map(({ value, label, detail }) => ({
            value,
            label: field.kind === 'level' && detail ? `${label} ${detail}` : label,
          })),
        ]}
      />
    );
  return (
    <>
      <TextInput
        {...shared}
        type={field.kind === 'date' ? 'date' : 'text'}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(options.length > 0 ? { list, placeholder: 'Separate several with semicolons' } : {})}
      />
      {options.length > 0 && (
        <datalist id={list}>
          {options.map(({ value, label }) => (
            <option key={value} value={label} />
          ))}
        </datalist>
      )}
    </>
  );
}
