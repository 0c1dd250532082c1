import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { enterMonths } from '../../../../../shared/commands/credit/enter-months.ts';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import type { SimulatedCell } from '../../../../../shared/domain/credit/simulate-credits.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { kpiMonth } from '../../../../../shared/model/tables/kpi-month.ts';
import { valueText } from '../../../../../shared/model/value-text.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { monthName } from '../month-words.ts';
import type { AmountFormat } from '../use-credits.ts';
import { costSentences, levelWords } from './cell-words.ts';
import styles from './simulation.module.css';

interface MonthDialogProps {
  readonly tried: TriedScheme;
  readonly kpi: Kpi;
  readonly at: number;
  readonly cell: SimulatedCell;
  readonly amounts: AmountFormat;
  readonly onClose: () => void;
}

/** One month of a KPI: how its credit comes about, its value, and whether it is excused. */
export function MonthDialog({ tried, kpi, at, cell, amounts, onClose }: MonthDialogProps) {
  const month = tried.history.months[at] ?? '';
  const stored = useWorkbook((w) =>
    Object.values(w.kpi_month).find((row) => row.kpi === kpi.id && row.month === `${month}-01`),
  );
  const [text, setText] = useState(valueText(kpiMonth.fields.value, stored?.value ?? null, NO_ROWS));
  const [excused, setExcused] = useState(stored?.excused ?? false);
  const [reason, setReason] = useState(stored?.reason ?? '');
  const [misread, setMisread] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const unit = kpi.unit === '' ? '' : `, ${kpi.unit}`;
  const save = async () => {
    const reading = readValue(kpiMonth.fields.value, text, NO_ROWS);
    setProblem(null);
    setMisread(reading.ok ? null : reading.message);
    if (!reading.ok) return;
    const entry = {
      kpi: kpi.id,
      month,
      value: reading.value as number | null,
      excused,
      reason: reason.trim(),
    };
    try {
      await commit((workbook) => enterMonths(workbook, [entry], `Change ${kpi.name} in ${monthName(month)}`));
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={`${kpi.name}, ${monthName(month)}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className={styles.quiet}>{capital(levelWords(kpi))}.</p>
        <ul className={styles.facts}>
          {costSentences(cell, kpi, amounts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {cell.returnedIn !== null && (
            <li>Earned back in {monthName(tried.history.months[cell.returnedIn] ?? '')}.</li>
          )}
        </ul>
        <TextInput
          label={`Value${unit}`}
          description="Empty when nothing was measured."
          inputMode="decimal"
          value={text}
          error={misread}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <Checkbox
          label="Excused: the client caused it, so it costs nothing"
          checked={excused}
          onChange={(event) => setExcused(event.currentTarget.checked)}
        />
        <Textarea
          label="Reason"
          description="What the client missed, and the proof of it."
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={problem}
        />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Save month</Button>
        </div>
      </form>
    </Modal>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number names no row. */
const NO_ROWS = emptyWorkbook();
