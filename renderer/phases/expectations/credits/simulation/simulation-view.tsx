import { Button, NativeSelect } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { chooseScheme } from '../../../../../shared/commands/credit/choose-scheme.ts';
import type { CreditAssessment, TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { creditWarnings, poolPercent } from '../../../../../shared/domain/credit/credit-warnings.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { creditFinding, ownTeamSentence } from '../credit-words.ts';
import { useAmounts } from '../use-credits.ts';
import { LEGEND } from './cell-look.ts';
import matrix from './credit-matrix.module.css';
import { CreditMatrix } from './credit-matrix.tsx';
import { CreditTotals } from './credit-totals.tsx';
import { MonthDialog } from './month-dialog.tsx';
import { OutlookPanel } from './outlook-panel.tsx';
import styles from './simulation.module.css';
import { SimulationTable } from './simulation-table.tsx';
import { WarningList } from './warning-list.tsx';

interface SimulationViewProps {
  readonly credits: CreditAssessment;
  readonly chosen: TriedScheme;
}

/** What a scheme makes of the history: which levels are missed, what that costs, and what to look at. */
export function SimulationView({ credits, chosen }: SimulationViewProps) {
  const [looked, setLooked] = useState<string | null>(null);
  const [picked, setPicked] = useState<{ readonly kpi: string; readonly at: number } | null>(null);
  const tried = credits.schemes.find(({ scheme }) => scheme.id === looked) ?? chosen;
  const { scheme, history, simulation, fee } = tried;
  const amounts = useAmounts(tried);
  const engagement = useWorkbook((w) => w.engagement);
  const credit_scheme = useWorkbook((w) => w.credit_scheme);
  const warnings = useMemo(
    () => creditWarnings({ engagement, credit_scheme }, tried),
    [engagement, credit_scheme, tried],
  );
  const row = history.levels.findIndex(({ kpi }) => kpi.id === picked?.kpi);
  const kpi = history.levels[row]?.kpi;
  const cell = picked ? simulation.kpis[row]?.cells[picked.at] : undefined;
  const pool = poolPercent(history.levels.map((level) => level.kpi));
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <label htmlFor="credit-scheme">Scheme</label>
        <NativeSelect
          id="credit-scheme"
          size="xs"
          value={scheme.id}
          data={credits.schemes.map((one) => ({ value: one.scheme.id, label: one.scheme.name }))}
          onChange={(event) => setLooked(event.currentTarget.value)}
        />
        {!scheme.preferred && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconStar size={14} aria-hidden />}
            onClick={() => {
              commit((workbook) => chooseScheme(workbook, scheme.id)).catch(showRefusal);
            }}
          >
            Choose this scheme
          </Button>
        )}
        <span className={styles.quiet}>
          {formatPlain(scheme.at_risk_percent)} % of{' '}
          {fee === null ? (
            <>
              the monthly fee, which is not known:{' '}
              <Link href="/engagement/profile">say the contract value</Link>
            </>
          ) : (
            `${amounts(fee)} a month`
          )}
          {' at risk'}; allocations add up to {formatPlain(pool)} %
        </span>
      </div>
      {history.levels.length === 0 ? (
        <Notice tone="info" title="No KPI is a critical service level yet">
          <p className={styles.quiet}>
            Credits are due for critical service levels only. Open a KPI, say “critical service level” under
            “In the contract”, and give it an allocation.{' '}
            <Link href="/expectations/kpis/kpis">Open the KPIs</Link>
          </p>
        </Notice>
      ) : history.months.length === 0 ? (
        <Notice tone="info" title="There are no months to try the scheme on">
          <p className={styles.quiet}>
            Paste the history of the service levels, or say on the profile when the service goes live: twelve
            months are then drawn from the ranges of the KPIs.{' '}
            <Link href="/expectations/credits/history">Open the history</Link>
          </p>
        </Notice>
      ) : (
        <>
          <p className={styles.sentence}>{ownTeamSentence(tried)}</p>
          <CreditTotals tried={tried} amounts={amounts} />
          <section className={styles.card}>
            <ChartFrame
              title={creditFinding(tried)}
              subtitle={<Legend />}
              picture={
                <CreditMatrix
                  tried={tried}
                  amounts={amounts}
                  onPick={(id, at) => setPicked({ kpi: id, at })}
                />
              }
              table={<SimulationTable tried={tried} amounts={amounts} />}
            />
          </section>
          <OutlookPanel tried={tried} amounts={amounts} />
        </>
      )}
      {history.levels.length > 0 && <WarningList warnings={warnings} tried={tried} />}
      {picked && kpi && cell && (
        <MonthDialog
          tried={tried}
          kpi={kpi}
          at={picked.at}
          cell={cell}
          amounts={amounts}
          onClose={() => setPicked(null)}
        />
      )}
    </div>
  );
}

function Legend() {
  return (
    <ul className={matrix.legend} aria-label="Marks">
      {LEGEND.map(({ kind, symbol, word }) => (
        <li key={kind}>
          <span>{symbol}</span> {word}
        </li>
      ))}
      <li>
        <span>↺</span> Earned back
      </li>
    </ul>
  );
}
