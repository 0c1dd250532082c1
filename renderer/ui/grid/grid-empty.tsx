import { Button } from '@mantine/core';
import styles from './grid.module.css';
import type { DataGridProps } from './grid-props.ts';
import { countOf } from './grid-words.ts';

/** What stands where the rows would be: why there are none, and the way out. */
export function GridEmpty({
  props,
  onClear,
}: {
  readonly props: DataGridProps;
  readonly onClear: () => void;
}) {
  if (props.rows.length > 0)
    return (
      <div className={styles.empty}>
        None of the {countOf(props.table, props.rows.length)} passes the filters.
        <Button variant="default" onClick={onClear}>
          Clear the filters
        </Button>
      </div>
    );
  return (
    <div className={styles.empty}>
      {props.emptyText}
      {props.emptyAction}
    </div>
  );
}
