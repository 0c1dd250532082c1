import { useMemo } from 'react';
import type { AnyRow } from '../../../shared/model/table.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { type LinkGroup, linksFrom, linksTo } from './row-links.ts';
import styles from './row-panel.module.css';

interface LinkListProps {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly workbook: Workbook;
  readonly onOpen: ((table: TableName, id: string) => void) | undefined;
}

const SHOWN = 20;

/** The rows that this one refers to and those that refer to it, to go on to. */
export function LinkList({ table, row, workbook, onOpen }: LinkListProps) {
  const from = useMemo(() => linksFrom(workbook, table, row), [workbook, table, row]);
  const to = useMemo(() => linksTo(workbook, table, row.id), [workbook, table, row.id]);
  if (from.length + to.length === 0)
    return <p className={styles.quiet}>No other row has to do with this one.</p>;
  return (
    <>
      <Groups title="Refers to" groups={from} onOpen={onOpen} />
      <Groups title="Used by" groups={to} onOpen={onOpen} />
    </>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: readonly LinkGroup[];
  readonly onOpen: LinkListProps['onOpen'];
}

function Groups({ title, groups, onOpen }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <>
      <h4 className={styles.linksTitle}>{title}</h4>
      <dl className={styles.links}>
        {groups.map(({ label, links }) => (
          <div key={label}>
            <dt>{label}</dt>
            {links.slice(0, SHOWN).map(({ table, id, name }) => (
              <dd key={id}>
                {onOpen ? (
                  <button type="button" className={styles.link} onClick={() => onOpen(table, id)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </dd>
            ))}
            {links.length > SHOWN && <dd>and {links.length - SHOWN} more</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
