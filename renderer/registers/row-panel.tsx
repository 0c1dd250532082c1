import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { AnyRow } from '../../shared/model/table.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useWorkbook } from '../workbook/use-workbook.ts';
import { LinkList } from './panel/link-list.tsx';
import { RowField } from './panel/row-field.tsx';
import { RowHistory } from './panel/row-history.tsx';
import styles from './panel/row-panel.module.css';
import { rowTitle } from './panel/row-title.ts';
import { sectionsOf } from './panel/sections-of.ts';
import { rowsInOrder } from './rows-in-order.ts';

interface RowPanelProps {
  readonly table: TableName;
  readonly rowId: string;
  /** Escape and F6 ask for it too; the page gives the focus back to its grid. */
  readonly onClose: () => void;
  /** Shows another row of the same table; without it there are no buttons for the previous and next one. */
  readonly onSelect?: (id: string) => void;
  /** Goes on to a row of any table. */
  readonly onOpen?: (table: TableName, id: string) => void;
  /** The rows that previous and next go through; all of the table unless the page says otherwise. */
  readonly order?: readonly string[];
  /** The sections that are shown, by their titles in the model; all unless the page says otherwise. */
  readonly sections?: readonly string[];
  /** What the page has computed about the row, above its fields. */
  readonly extra?: ReactNode;
  /** Takes the focus when it opens, as after F6 in the grid. */
  readonly takesFocus?: boolean;
}

/** Everything about one row: its fields under their headings, the rows it has to do with, and its history. */
export function RowPanel(props: RowPanelProps) {
  const { table, rowId, onClose, onSelect, onOpen, order, sections, extra, takesFocus = false } = props;
  const workbook = useWorkbook((w) => w);
  const stored = useWorkbook((w) => w[table]) as unknown as Readonly<Record<string, AnyRow>>;
  const row = stored[rowId];
  const described = tableOf(table);
  const ids = useMemo(() => order ?? rowsInOrder(table, stored).map(({ id }) => id), [order, table, stored]);
  const all = useMemo(() => sectionsOf(described), [described]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  if (!row) return null;
  const at = ids.indexOf(rowId);
  const name = rowTitle(workbook, table, row);
  const go = (to: string | undefined) => to !== undefined && onSelect?.(to);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    // A dialog that the panel has opened closes alone.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    // A list that is open closes first.
    const opened = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if ((event.key === 'Escape' && !opened) || event.key === 'F6') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <aside className={styles.panel} aria-label={`Details of ${name}`} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          <span
            className={styles.kind}
          >{`${described.singular.charAt(0).toUpperCase()}${described.singular.slice(1)}`}</span>
          {name}
        </h3>
        {onSelect && (
          <>
            <IconButton
              label={`Previous ${described.singular}`}
              disabled={at <= 0}
              onClick={() => go(ids[at - 1])}
            >
              <IconChevronUp size={18} aria-hidden />
            </IconButton>
            <IconButton
              label={`Next ${described.singular}`}
              disabled={at < 0 || at >= ids.length - 1}
              onClick={() => go(ids[at + 1])}
            >
              <IconChevronDown size={18} aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton label="Close the details" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.body}>
        {extra}
        {all
          .filter(({ title }) => sections === undefined || sections.includes(title))
          .map(({ title, fields }) => (
            <section key={title} className={styles.section} aria-label={title}>
              <h4 className={styles.sectionTitle}>{title}</h4>
              <div className={styles.fields}>
                {fields.map(([key, field]) => (
                  <RowField
                    key={`${rowId}/${key}`}
                    table={table}
                    row={row}
                    name={key}
                    field={field}
                    workbook={workbook}
                  />
                ))}
              </div>
            </section>
          ))}
        <section className={styles.section} aria-label="Links">
          <h4 className={styles.sectionTitle}>Links</h4>
          <LinkList table={table} row={row} workbook={workbook} onOpen={onOpen} />
        </section>
        <section className={styles.section} aria-label="History">
          <h4 className={styles.sectionTitle}>History</h4>
          <RowHistory key={rowId} table={table} id={rowId} />
        </section>
      </div>
    </aside>
  );
}
