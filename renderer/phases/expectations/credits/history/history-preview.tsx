import { NativeSelect } from '@mantine/core';
import type { HistoryPlan, SeenCell } from '../../../../../shared/commands/credit/plan-history.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { monthName } from '../month-words.ts';
import styles from './history.module.css';

interface HistoryPreviewProps {
  readonly plan: HistoryPlan;
  readonly kpis: readonly Kpi[];
  /** @param kpi null leaves the line out */
  readonly onChoose: (line: number, kpi: string | null) => void;
}

/** How every pasted cell was understood, which KPI each line is taken for, and what stays out and why. */
export function HistoryPreview({ plan, kpis, onChoose }: HistoryPreviewProps) {
  const { lines, months, misfits } = plan;
  const count = (kind: SeenCell['kind']) =>
    lines.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.kind === kind).length, 0);
  return (
    <>
      <p className={styles.legend}>
        <span>{count('new')} new</span>
        <span>{count('changed')} different from what is there</span>
        <span>{count('same')} already there</span>
        <span>{count('empty')} empty</span>
        <span>{count('unread')} not understood</span>
      </p>
      <ScrollRegion className={styles.scroll} label="How the cells were understood">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">In the spreadsheet</th>
              <th scope="col">Taken for</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {monthName(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ at, heading, kpi, asPercent, cells }) => (
              <tr key={at}>
                <th scope="row">
                  {heading || `Line ${at + 1}`}
                  {asPercent && <span className={styles.before}>parts of one, read as percent</span>}
                </th>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={`KPI of ${heading || `line ${at + 1}`}`}
                    value={kpi ?? ''}
                    data={[
                      { value: '', label: 'Leave out' },
                      ...kpis.map(({ id, code, name }) => ({
                        value: id,
                        label: code.trim() === '' ? name : `${code} ${name}`,
                      })),
                    ]}
                    onChange={(event) => onChoose(at, event.currentTarget.value || null)}
                  />
                </td>
                {months.map((month, index) => (
                  <SeenValue key={month} cell={cells[index]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {misfits.length > 0 && (
        <ul className={styles.misfits} aria-label="What stays out">
          {misfits.slice(0, MOST).map(({ where, text, reason }) => (
            <li key={`${where}/${text}/${reason}`}>
              <strong>{where}</strong>
              {text !== '' && text !== where && ` “${text}”`}: {reason}
            </li>
          ))}
          {misfits.length > MOST && <li>and {misfits.length - MOST} more</li>}
        </ul>
      )}
    </>
  );
}

/** More than these would hide the buttons. */
const MOST = 8;

function SeenValue({ cell }: { readonly cell: SeenCell | undefined }) {
  if (!cell) return <td />;
  const { kind, value, text } = cell;
  return (
    <td data-kind={kind} title={`“${text.trim()}”: ${KINDS[kind]}`}>
      {value === null ? (kind === 'unread' ? `✕ ${text.trim()}` : '–') : formatPlain(value)}
      {kind === 'changed' && <span className={styles.before}>changed</span>}
    </td>
  );
}

const KINDS: Readonly<Record<SeenCell['kind'], string>> = {
  new: 'new',
  changed: 'different from what is there',
  same: 'already there',
  empty: 'nothing, so nothing changes',
  unread: 'not understood, stays out',
};
