import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  EXIT_LACKS,
  type ExitStanding,
  exitLackLabel,
  type StandingExitItem,
} from '../../../../shared/domain/contract/exit-standing.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatAmount } from '../../../ui/format-amount.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './contract.module.css';
import { explainExit } from './explain-contract.ts';
import { MakeActionButton } from './make-action-button.tsx';

interface ExitViewProps {
  readonly exit: ExitStanding;
  readonly asked: string | null;
  readonly path: string;
}

/** The plan for leaving, part by part, with what each still lacks. */
export function ExitView({ exit, asked, path }: ExitViewProps) {
  const [, navigate] = useLocation();
  const currency = useWorkbook((w) => engagementOf(w).currency);
  const columns = useMemo(() => exitColumns(exit), [exit]);
  const { items, written, tested, cost } = exit;
  return (
    <RegisterSplit
      table="exit_item"
      columns={columns}
      label="Exit plan"
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        items.length > 0 && (
          <Counts
            counts={[
              { figure: written, words: `of ${items.length} parts written`, bad: written < items.length },
              { figure: tested, words: 'tried out within a year' },
              ...(cost === null
                ? []
                : [{ figure: formatAmount(cost, currency), words: 'to leave, as far as known' }]),
            ]}
          >
            <ExplainButton what="Exit plan" explain={() => explainExit(exit)} />
          </Counts>
        )
      }
      extra={(id) => {
        const one = exit.byId[id];
        return one && <ExitResult {...one} />;
      }}
      emptyText="No exit plan yet. Take over the usual parts: the plan is written before the contract is signed."
    />
  );
}

function exitColumns({ byId }: ExitStanding): readonly GridColumn[] {
  const lacks = (row: AnyRow) => (byId[row.id]?.lacks ?? []).map(exitLackLabel).join(', ');
  const [first, ...fields] = fieldColumns(
    tableOf('exit_item'),
    ['name', 'state', 'plan', 'owner', 'due', 'tested_on', 'cost', 'clause', 'note'],
    { name: { width: 230 }, plan: { width: 400 }, note: { width: 300 } },
  );
  if (!first) throw new Error('A part of the exit plan has no fields.');
  return [
    first,
    {
      key: 'exit_lacks',
      header: 'To look at',
      help: 'What the part lacks before anybody could rely on it.',
      width: 220,
      value: lacks,
      text: lacks,
      tone: (row) => {
        const own = byId[row.id]?.lacks ?? [];
        return own.length === 0 ? 'good' : own.includes('no-plan') ? 'bad' : 'attention';
      },
    },
    ...fields,
  ];
}

function ExitResult({ row, lacks }: StandingExitItem) {
  return (
    <section aria-label="Standing" className={styles.result}>
      {lacks.length === 0 && <p className={styles.quiet}>It is written, agreed and tried out.</p>}
      {EXIT_LACKS.filter(({ value }) => lacks.includes(value)).map(({ value, label, help }) => (
        <p key={value} className={styles.flag} data-grave={value === 'no-plan' || undefined}>
          <strong>{label}.</strong> {help}
        </p>
      ))}
      {lacks.length > 0 && (
        <div>
          <MakeActionButton table="exit_item" id={row.id} />
        </div>
      )}
    </section>
  );
}
