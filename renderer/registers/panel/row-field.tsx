import { Checkbox, Input, MultiSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { Refusal } from '../../../shared/lib/refusal.ts';
import { listed, listText } from '../../../shared/model/list-text.ts';
import { readValue } from '../../../shared/model/read-value.ts';
import { levelWords } from '../../../shared/model/reading/read-level.ts';
import type { AnyField, AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { optionsOf } from '../../ui/grid/editing/options.ts';
import { nameIn } from '../../ui/grid/grid-words.ts';
import { LevelPicker } from '../../ui/level-picker.tsx';
import { SaveText } from '../../ui/save-text.tsx';
import { usePicked } from '../../ui/use-picked.ts';
import { editRegister } from '../edit-register.ts';
import { showRefusal } from '../show-refusal.ts';
import styles from './row-panel.module.css';

interface RowFieldProps {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly name: string;
  readonly field: AnyField;
  readonly workbook: Workbook;
}

/** One field of a row, with its help, in the editor that suits it. It saves by itself. */
export function RowField(props: RowFieldProps) {
  const { table, row, name, field, workbook } = props;
  const store = async (value: unknown) => {
    const label = /^[A-Z][a-z]/.test(field.label)
      ? field.label.charAt(0).toLowerCase() + field.label.slice(1)
      : field.label;
    const title = `Change ${label} of ${nameIn(tableOf(table), row)}`;
    await editRegister(table, { title, set: [{ id: row.id, fields: { [name]: value } }], add: [] });
  };
  switch (field.kind) {
    case 'boolean':
      return <YesNo {...props} store={store} />;
    case 'choice':
    case 'reference':
      return <One {...props} store={store} />;
    case 'choices':
    case 'references':
      return <Several {...props} store={store} />;
    case 'level':
      return <Level {...props} store={store} />;
    default:
      return (
        <SaveText
          label={field.unit ? `${field.label}, ${field.unit}` : field.label}
          description={field.help}
          kind={
            field.kind === 'longText'
              ? 'long'
              : field.kind === 'date'
                ? 'date'
                : isNumber(field)
                  ? 'number'
                  : 'text'
          }
          draftKey={`${table}/${row.id}/${name}`}
          value={valueText(field, row[name], workbook)}
          onCommit={async (text) => {
            const reading = readValue(field, text, workbook);
            if (!reading.ok) throw new Refusal('invalid', reading.message);
            await store(reading.value);
          }}
        />
      );
  }
}

function isNumber({ kind }: AnyField): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'money';
}

interface StoringProps extends RowFieldProps {
  readonly store: (value: unknown) => Promise<void>;
}

function usePickedValue<T>({ table, row, name, store }: StoringProps, stored: T) {
  return usePicked(`${table}/${row.id}/${name}`, stored, (value) => store(value).catch(showRefusal));
}

function YesNo(props: StoringProps) {
  const { field, row, name } = props;
  const [shown, pick] = usePickedValue(props, row[name] === true);
  return (
    <Checkbox
      label={field.label}
      description={field.help}
      checked={shown}
      onChange={(event) => pick(event.currentTarget.checked)}
    />
  );
}

/** A register may have thousands of rows: options are drawn only while the list is open, and not all of them. */
const LONG_LIST = { limit: 200, comboboxProps: { keepMounted: false } };

function One(props: StoringProps) {
  const { field, row, name, workbook } = props;
  const [shown, pick] = usePickedValue(props, row[name] as string | null);
  const options = useMemo(() => optionsOf(field, workbook), [field, workbook]);
  const chosen = options.find(({ value }) => value === shown);
  return (
    <Select
      label={field.label}
      description={chosen?.detail ? `${field.help} ${chosen.label}: ${chosen.detail}` : field.help}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={shown === '' ? null : shown}
      searchable={options.length > 6}
      clearable={!field.required}
      allowDeselect={false}
      {...LONG_LIST}
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      placeholder="Not chosen"
      nothingFoundMessage="Nothing like this in the list."
      onChange={(value) => pick(value)}
    />
  );
}

function Several(props: StoringProps) {
  const { field, row, name, workbook } = props;
  const [shown, pick] = usePickedValue(props, String(row[name]));
  const options = useMemo(() => optionsOf(field, workbook), [field, workbook]);
  return (
    <MultiSelect
      label={field.label}
      description={field.help}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={[...listed(shown)]}
      searchable
      clearable
      {...LONG_LIST}
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      nothingFoundMessage="Nothing like this in the list."
      onChange={(items) => pick(listText(items))}
    />
  );
}

function Level(props: StoringProps) {
  const { field, row, name, store } = props;
  const value = row[name] as number | null;
  const words = levelWords(field);
  return (
    <Input.Wrapper label={field.label} description={field.help} labelElement="div">
      <div className={styles.level}>
        <LevelPicker
          label={field.label}
          variant="compact"
          levels={words.map((word, at) => ({ level: at + 1, name: word, help: word }))}
          value={value}
          onChange={(level) => store(level).catch(showRefusal)}
        />
        {value !== null && (
          <button type="button" className={styles.clear} onClick={() => void store(null).catch(showRefusal)}>
            Clear<span className={styles.unseen}> {field.label}</span>
          </button>
        )}
      </div>
      <p className={styles.anchor}>{value === null ? 'Nobody has judged this yet.' : words[value - 1]}</p>
    </Input.Wrapper>
  );
}
