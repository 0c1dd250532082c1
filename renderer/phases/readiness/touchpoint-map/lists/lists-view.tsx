import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { type TableName, tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterGrid } from '../../../../registers/register-grid.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import reach from '../../../../ui/reach.module.css';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { countUses } from './count-uses.ts';
import styles from './lists.module.css';

const LISTS = ['stage', 'channel', 'interaction_type', 'segment'] as const;
type ListName = (typeof LISTS)[number];

const NAMES: Readonly<Record<ListName, string>> = {
  stage: 'Stages',
  channel: 'Channels',
  interaction_type: 'Interaction types',
  segment: 'Segments',
};

/** The lists that the map is made of, each to be renamed, ordered and added to. */
export function ListsView() {
  const [list, setList] = useRemembered<ListName>('touchpoint-map.list', 'stage');
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const columns = useMemo(() => {
    const table = tableOf(list as TableName);
    const names = Object.keys(table.fields).filter((name) => name !== 'id' && name !== 'position');
    const uses = countUses(Object.values(touchpoint), list);
    const [first, ...fields] = fieldColumns(table, names);
    const used = {
      key: 'uses',
      header: 'Touchpoints',
      help: 'How many touchpoints have it. What is in use cannot be deleted where touchpoints need it.',
      width: 128,
      value: (row: { readonly id: string }) => uses.get(row.id) ?? 0,
    };
    return first ? [first, used, ...fields] : fields;
  }, [list, touchpoint]);
  return (
    <div className={styles.page}>
      <SegmentedControl
        size="xs"
        aria-label="List"
        className={styles.switch ?? ''}
        classNames={{ control: reach.around, input: reach.over }}
        value={list}
        onChange={(value) => setList(value as ListName)}
        data={LISTS.map((value) => ({ value, label: NAMES[value] }))}
      />
      <div className={styles.grid}>
        <RegisterGrid
          key={list}
          table={list}
          columns={columns}
          fit
          emptyText={`No ${tableOf(list).plural} yet.`}
        />
      </div>
    </div>
  );
}
