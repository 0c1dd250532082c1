import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link, useLocation } from 'wouter';
import { type KpiPurpose, linkKpi, makeKpi } from '../../../../../shared/commands/make-kpi.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useKpis } from '../use-kpis.ts';
import styles from './links.module.css';

interface LooseItem extends KpiPurpose {
  readonly name: string;
  readonly note: string;
}

interface LooseListProps {
  readonly items: readonly LooseItem[];
  readonly nothing: string;
}

const FIRST = 5;

/** What no KPI looks after; one is made or linked where it stands. */
export function LooseList({ items, nothing }: LooseListProps) {
  const [all, setAll] = useState(false);
  const kpis = useKpis();
  const options = useMemo(() => kpis.map(({ id, name }) => ({ value: id, label: name })), [kpis]);
  if (items.length === 0) return <p className={styles.quiet}>{nothing}</p>;
  return (
    <>
      <ul className={styles.list}>
        {(all ? items : items.slice(0, FIRST)).map((item) => (
          <Item key={item.id} item={item} options={options} />
        ))}
      </ul>
      {items.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${items.length}`}
        </Button>
      )}
    </>
  );
}

interface ItemProps {
  readonly item: LooseItem;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Item({ item, options }: ItemProps) {
  const [, navigate] = useLocation();
  const { table, id, name, note } = item;
  const make = () => {
    const kpi = uuid();
    commit((workbook) => makeKpi(workbook, kpi, { table, id })).then(
      () => navigate(rowPath('kpi', kpi) ?? ''),
      showRefusal,
    );
  };
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <Link href={rowPath(table, id) ?? ''}>{name}</Link>
        {note !== '' && <span className={styles.note}>{note}</span>}
      </span>
      <span className={styles.acts}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={`Make a KPI for ${name}`}
          onClick={make}
        >
          Make a KPI
        </Button>
        {options.length > 0 && (
          <Select
            size="xs"
            className={styles.link ?? ''}
            aria-label={`Link a KPI to ${name}`}
            placeholder="Link one"
            data={[...options]}
            value={null}
            searchable
            comboboxProps={{ keepMounted: false, width: 280, position: 'bottom-end' }}
            nothingFoundMessage="No KPI of that name."
            onChange={(kpi) => {
              if (kpi !== null)
                commit((workbook) => linkKpi(workbook, kpi, { table, id })).catch(showRefusal);
            }}
          />
        )}
      </span>
    </li>
  );
}
