import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import type { SimulatedCell } from '../../../../../shared/domain/credit/simulate-credits.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { monthName, monthShort } from '../month-words.ts';
import type { AmountFormat } from '../use-credits.ts';
import { AllocationField } from './allocation-field.tsx';
import { cellLook } from './cell-look.ts';
import { valueWords } from './cell-words.ts';
import styles from './credit-matrix.module.css';
import { CreditRows } from './credit-rows.tsx';

interface CreditMatrixProps {
  readonly tried: TriedScheme;
  readonly amounts: AmountFormat;
  readonly onPick: (kpi: string, at: number) => void;
}

/** KPIs by months: what was kept, what was missed and what each month costs, with the allocations beside them. */
export function CreditMatrix({ tried, amounts, onPick }: CreditMatrixProps) {
  const { history, simulation } = tried;
  const [at, setStop] = useState('0/0');
  const stop = stillThere(at, history.levels.length, history.months.length);
  const move = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const next = cellAfter(stop, event.key, history.levels.length, history.months.length);
    const on = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
    if (next === null || !on) return;
    event.preventDefault();
    setStop(next);
    const cell = event.currentTarget.querySelector(`[data-cell="${next}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };
  return (
    <ScrollRegion className={styles.scroll} label="Service levels by month">
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Service level</th>
            <th scope="col" className={styles.number} title="Share of the amount at risk that a miss costs">
              Share %
            </th>
            {history.months.map((month, at) => (
              <th key={month} scope="col" className={styles.month} title={monthName(month)}>
                {monthShort(month)}
                <span className={styles.year}>
                  {at === 0 || month.endsWith('-01') ? month.slice(0, 4) : '\u00a0'}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              Misses
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          {simulation.kpis.map(({ id, cells, misses }, row) => {
            const kpi = history.levels[row]?.kpi;
            return (
              kpi && (
                <tr key={id}>
                  <th scope="row">
                    <Link href={rowPath('kpi', id) ?? ''}>{kpi.name}</Link>
                    {history.levels[row]?.drawn && <span className={styles.drawnMark}>drawn</span>}
                  </th>
                  <td>
                    <AllocationField kpi={kpi} />
                  </td>
                  {cells.map((cell, at) => (
                    <td key={history.months[at]} className={styles.cell}>
                      <MonthButton
                        kpi={kpi}
                        month={history.months[at] ?? ''}
                        cell={cell}
                        amounts={amounts}
                        place={`${row}/${at}`}
                        isStop={stop === `${row}/${at}`}
                        onFocus={() => setStop(`${row}/${at}`)}
                        onClick={() => onPick(id, at)}
                      />
                    </td>
                  ))}
                  <td className={styles.number}>{misses}</td>
                </tr>
              )
            );
          })}
        </tbody>
        <CreditRows tried={tried} amounts={amounts} />
      </table>
    </ScrollRegion>
  );
}

interface MonthButtonProps {
  readonly kpi: Kpi;
  readonly month: string;
  readonly cell: SimulatedCell;
  readonly amounts: AmountFormat;
  readonly place: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

function MonthButton({ kpi, month, cell, amounts, place, isStop, onFocus, onClick }: MonthButtonProps) {
  const look = cellLook(cell);
  const name = `${kpi.name}, ${monthName(month)}: `;
  const rest = [
    look.word.toLowerCase(),
    ...(cell.miss ? [`credit ${amounts(cell.paid)}`] : []),
    ...(cell.drawn ? ['drawn'] : []),
    ...(cell.returnedIn === null ? [] : ['earned back']),
  ].join(', ');
  return (
    <button
      type="button"
      className={styles.button}
      data-kind={look.kind}
      data-drawn={cell.drawn || undefined}
      data-cell={place}
      tabIndex={isStop ? 0 : -1}
      title={`${name}${valueWords(cell.value, kpi)}, ${rest}`}
      onFocus={onFocus}
      onClick={onClick}
    >
      <VisuallyHidden>{name}</VisuallyHidden>
      <span className={styles.value}>{shortValue(cell.value)}</span>
      <VisuallyHidden>, {rest}</VisuallyHidden>
      <span className={styles.symbol} aria-hidden>
        {look.symbol}
        {cell.multiplier > 1 && `\u2009${formatPlain(cell.multiplier)}`}
        {cell.returnedIn !== null && '\u2009↺'}
      </span>
    </button>
  );
}

/** With two decimals below ten, one below a hundred and none above, so that twelve months stand side by side. */
function shortValue(value: number | null): string {
  if (value === null) return '–';
  const size = Math.abs(value);
  const steps = size >= 100 ? 1 : size >= 10 ? 10 : 100;
  return formatPlain(Math.round(value * steps) / steps);
}

/** The cell that Tab stops at: the last one, or the first cell when that is gone with its KPI or month. */
function stillThere(cell: string, rows: number, columns: number): string {
  const [row = 0, column = 0] = cell.split('/').map(Number);
  return row < rows && column < columns ? cell : '0/0';
}

/** The cell that a key leads to, as row and column; null where it leads nowhere. */
export function cellAfter(from: string, key: string, rows: number, columns: number): string | null {
  const [row = 0, column = 0] = from.split('/').map(Number);
  const to: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: [row, 0],
    End: [row, columns - 1],
  };
  const next = to[key];
  if (!next) return null;
  const [down, across] = next;
  return down < 0 || across < 0 || down >= rows || across >= columns ? null : `${down}/${across}`;
}
