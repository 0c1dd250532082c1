import type { PlannedStage } from '../../../../../shared/domain/vendor/stage-plan.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { stageState } from './stage-words.ts';
import styles from './stages-paper.module.css';

/** The stages of the selection as a page of A4. */
export function StagesPaper({ plan }: { readonly plan: readonly PlannedStage[] }) {
  const people = useWorkbook((w) => w.person);
  const engagement = useWorkbook((w) => Object.values(w.engagement)[0]);
  return (
    <div className={styles.page}>
      <p className={styles.head}>{[engagement?.client, engagement?.title].filter(Boolean).join(' · ')}</p>
      <h1>Stages of the partner selection</h1>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Stage', 'Planned', 'Done', 'Standing', 'Owner'].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.map((one) => (
            <tr key={one.stage}>
              <th scope="row">
                {one.label}
                {one.row?.note && <span className={styles.note}>{one.row.note}</span>}
              </th>
              <td>{one.row?.planned_on ? formatDay(one.row.planned_on) : '–'}</td>
              <td>{one.row?.done_on ? formatDay(one.row.done_on) : '–'}</td>
              <td>{stageState(one)}</td>
              <td>{(one.row?.owner && people[one.row.owner]?.name) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
