import { Button, Modal, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { enterMonths } from '../../../../../shared/commands/credit/enter-months.ts';
import { type HistoryPlan, planHistory } from '../../../../../shared/commands/credit/plan-history.ts';
import { monthOf } from '../../../../../shared/domain/credit/month-key.ts';
import { readTsv } from '../../../../ui/grid/clipboard/tsv.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './history.module.css';
import { HistoryPreview } from './history-preview.tsx';

/** Takes over months that were copied from a spreadsheet: shows how each cell was understood, then enters what fits. */
export function PasteHistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const kpi = useWorkbook((w) => w.kpi);
  const kpi_month = useWorkbook((w) => w.kpi_month);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<number, string | null>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const kpis = useMemo(() => Object.values(kpi).sort((a, b) => a.position - b.position), [kpi]);
  const stored = useMemo(
    () =>
      new Map(
        Object.values(kpi_month).flatMap((row) =>
          row.month === null ? [] : [[`${row.kpi}/${monthOf(row.month)}`, row.value] as const],
        ),
      ),
    [kpi_month],
  );
  const plan = useMemo(
    () => (text.trim() === '' ? null : planHistory({ block: readTsv(text), kpis, stored, chosen })),
    [text, kpis, stored, chosen],
  );
  const fits = plan?.cells.length ?? 0;
  const enter = async () => {
    if (!plan || fits === 0) return;
    try {
      await commit((workbook) =>
        enterMonths(
          workbook,
          plan.cells.map(({ kpi: id, month, value }) => ({ kpi: id, month, value })),
          titleOf(plan),
        ),
      );
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={text.trim() === ''}
      title="Paste the history from a spreadsheet"
      size="min(1100px, 94vw)"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.dialog}>
        <p className={styles.quiet}>
          Copy the figures there together with the months and the names or codes of the KPIs, and paste them
          here. Months may run down or across. Decimal commas, percent signs and months such as Jan 26,
          2026-01 or 01.01.2026 are understood.
        </p>
        <Textarea
          label="Copied cells"
          className={styles.paste ?? ''}
          minRows={plan ? 3 : 8}
          maxRows={plan ? 3 : 8}
          autosize
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(new Map());
            setProblem(null);
          }}
          placeholder={'Month\tAC2\tCSAT\nJan 26\t84,5 %\t82,1\nFeb 26\t79 %\t81,4'}
          data-autofocus
        />
        {plan?.problem && (
          <p className={styles.problem} role="alert">
            {plan.problem}
          </p>
        )}
        {plan && plan.problem === null && (
          <HistoryPreview
            plan={plan}
            kpis={kpis}
            onChoose={(at, id) => setChosen(new Map(chosen).set(at, id))}
          />
        )}
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={fits === 0} onClick={() => void enter()}>
            {fits === 0 ? 'Take over' : `Take over ${fits} ${fits === 1 ? 'figure' : 'figures'}`}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function titleOf({ cells }: HistoryPlan): string {
  const count = new Set(cells.map(({ kpi }) => kpi)).size;
  return `Paste the history of ${count} ${count === 1 ? 'KPI' : 'KPIs'}`;
}
