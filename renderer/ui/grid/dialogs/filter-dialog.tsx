import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import {
  CONDITION_WORDS,
  type Condition,
  conditionsOf,
  type FilterRule,
  filterWords,
} from '../columns/filter-rule.ts';
import type { GridColumn } from '../grid-column.ts';
import styles from './dialogs.module.css';
import { GridDialog } from './grid-dialog.tsx';

interface FilterDialogProps {
  readonly column: GridColumn;
  readonly rows: readonly AnyRow[];
  readonly workbook: Workbook;
  readonly rule: FilterRule | null;
  readonly onApply: (rule: FilterRule | null) => void;
  readonly onClose: () => void;
}

const MOST_VALUES = 200;

/** Asks which rows a column lets through: by a condition, or by the values that it holds. */
export function FilterDialog({ column, rows, workbook, rule, onApply, onClose }: FilterDialogProps) {
  const conditions = conditionsOf(column, rows);
  const [condition, setCondition] = useState<Condition | ''>(rule?.kind === 'condition' ? rule.is : '');
  const [than, setThan] = useState(rule?.kind === 'condition' ? rule.than : '');
  const [search, setSearch] = useState('');
  const counts = useMemo(() => countWords(column, rows, workbook), [column, rows, workbook]);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        rule?.kind === 'values' ? counts.map(([word]) => word).filter((w) => !rule.words.includes(w)) : [],
      ),
  );
  const listed = counts.filter(([word]) => word.toLowerCase().includes(search.trim().toLowerCase()));
  const asks = condition !== '' && condition !== 'empty' && condition !== 'filled';
  const apply = () => {
    if (condition !== '' && (!asks || than.trim() !== ''))
      onApply({ kind: 'condition', is: condition, than });
    else if (left.size === 0) onApply(null);
    else onApply({ kind: 'values', words: counts.map(([word]) => word).filter((word) => !left.has(word)) });
    onClose();
  };
  const tick = (word: string) => {
    setCondition('');
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(word)) next.add(word);
      return next;
    });
  };
  return (
    <GridDialog title={`Filter by ${column.header}`} onClose={onClose}>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <NativeSelect
          label="Show rows where it"
          value={condition}
          onChange={(event) => setCondition(event.currentTarget.value as Condition | '')}
          data={[
            { value: '', label: 'has one of the values below' },
            ...conditions.map((value) => ({ value, label: CONDITION_WORDS[value] })),
          ]}
        />
        {asks && (
          <TextInput
            label="What"
            value={than}
            data-autofocus
            onChange={(event) => setThan(event.currentTarget.value)}
          />
        )}
        {condition === '' && (
          <>
            <TextInput
              label="Search the values"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <div className={styles.values}>
              {listed.slice(0, MOST_VALUES).map(([word, count]) => (
                <label key={word} className={styles.value}>
                  <input type="checkbox" checked={!left.has(word)} onChange={() => tick(word)} />
                  {word === '' ? '(empty)' : word}
                  <span className={styles.count}>{count}</span>
                </label>
              ))}
              {listed.length > MOST_VALUES && (
                <p className={styles.or}>and {listed.length - MOST_VALUES} more: search to see them</p>
              )}
            </div>
            <div>
              <Button variant="subtle" size="compact-sm" onClick={() => setLeft(new Set())}>
                Tick all
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => setLeft(new Set(counts.map(([word]) => word)))}
              >
                Tick none
              </Button>
            </div>
          </>
        )}
        <div className={styles.actions}>
          <Button
            variant="default"
            onClick={() => {
              onApply(null);
              onClose();
            }}
          >
            Clear this filter
          </Button>
          <Button type="submit">Filter</Button>
        </div>
      </form>
    </GridDialog>
  );
}

function countWords(
  column: GridColumn,
  rows: readonly AnyRow[],
  workbook: Workbook,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of filterWords(column, row, workbook)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }));
}
