import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { weightOf } from '../../../../shared/domain/review/review-periods.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './reviews.module.css';

interface AreasViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** What the partner is rated by, with weights and the KPIs that a rating has to agree with. */
export function AreasView({ asked, path }: AreasViewProps) {
  const [, navigate] = useLocation();
  const areas = useWorkbook((w) => w.review_area);
  const columns = useMemo(() => {
    const table = tableOf('review_area');
    const total = Object.values(areas).reduce((sum, area) => sum + (area.active ? weightOf(area) : 0), 0);
    const names = Object.keys(table.fields).filter((name) => name !== 'id' && name !== 'position');
    const [name, weight, ...rest] = fieldColumns(table, names);
    if (!name || !weight) throw new Error('Areas have a name and a weight.');
    const share = {
      key: 'review_share',
      header: 'Share',
      help: 'Of the mean, while all areas are rated.',
      width: 80,
      value: (row: { readonly id: string }) => {
        const area = areas[row.id];
        return area?.active && total > 0 ? (100 * weightOf(area)) / total : null;
      },
      text: (row: { readonly id: string }) => {
        const area = areas[row.id];
        return area?.active && total > 0 ? `${Math.round((100 * weightOf(area)) / total)} %` : '–';
      },
    };
    return [name, weight, share, ...rest];
  }, [areas]);
  const active = Object.values(areas).filter((area) => area.active).length;
  return (
    <div className={styles.register}>
      <RegisterSplit
        table="review_area"
        columns={columns}
        asked={asked}
        onClosed={() => navigate(path, { replace: true })}
        toolbar={<Counts counts={[{ figure: active, words: 'areas in use' }]} />}
        emptyText="No areas yet. Take the usual ones from the list, or write down what you will rate a partner by."
      />
    </div>
  );
}
