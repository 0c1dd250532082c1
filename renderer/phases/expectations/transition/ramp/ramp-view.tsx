import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { rampByMonth } from '../../../../../shared/domain/transition/ramp-by-month.ts';
import { rampSteps } from '../../../../../shared/domain/transition/ramp-curve.ts';
import { rampFacts } from '../../../../../shared/domain/transition/ramp-facts.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { rampStep } from '../../../../../shared/model/tables/ramp-step.ts';
import { RegisterGrid } from '../../../../registers/register-grid.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../transition.module.css';
import { useTransition } from '../use-transition.ts';
import { RampChart } from './ramp-chart.tsx';
import { RampMonths } from './ramp-months.tsx';
import { RampTemplates } from './ramp-templates.tsx';
import { explainRamp, rampAdvice, rampFinding } from './ramp-words.ts';

const COLUMNS = fieldColumns(rampStep, ['week', 'volume_percent', 'productivity_percent', 'note'], {
  week: { width: 84 },
  volume_percent: { width: 108 },
  productivity_percent: { width: 132 },
  note: { width: 320 },
});

/** How the partner takes over week by week: the curve, its steps, and the months that the business case reads. */
export function RampView() {
  const ramp_step = useWorkbook((w) => w.ramp_step);
  const { plan, goLive } = useTransition();
  const steps = useMemo(() => rampSteps({ ramp_step }), [ramp_step]);
  const months = useMemo(() => rampByMonth({ ramp_step }), [ramp_step]);
  const facts = rampFacts({ ramp_step }, plan, goLive);
  const newRow = useMemo(() => nextStep(steps.at(-1)), [steps]);
  const weeks = Math.max(16, (steps.at(-1)?.week ?? 0) + 2);
  return (
    <div className={`${styles.view} ${styles.narrow}`}>
      {facts.flags.map((flag) => {
        const { title, advice } = rampAdvice(flag, facts);
        return (
          <Notice key={flag} tone="attention" title={title}>
            <p className={styles.advice}>{advice}</p>
          </Notice>
        );
      })}
      {months && (
        <section className={styles.card}>
          <ChartFrame
            title={rampFinding(facts)}
            subtitle="Share of the contacts in scope that the partner answers, and how fast its agents are."
            aside={<ExplainButton what="Ramp by month" explain={() => explainRamp(months)} words />}
            picture={<RampChart steps={steps} weeks={weeks} />}
            table={<StepTable steps={steps} />}
          />
        </section>
      )}
      <div className={styles.pair}>
        <Panel title="Steps" aside={<RampTemplates filled={steps.length > 0} />}>
          <div className={styles.grid}>
            <RegisterGrid
              table="ramp_step"
              columns={COLUMNS}
              rows={steps as unknown as readonly AnyRow[]}
              newRow={newRow}
              emptyText="No steps yet. Take a template over, or add the week in which the first contacts move."
            />
          </div>
        </Panel>
        {months && <RampMonths months={months} />}
      </div>
    </div>
  );
}

/** Four weeks after the last step; a week has one step. */
function nextStep(
  last:
    | { readonly week: number; readonly volume_percent: number; readonly productivity_percent: number }
    | undefined,
) {
  if (!last) return { week: 1, volume_percent: 25, productivity_percent: 60 };
  return {
    week: Math.min(520, last.week + 4),
    volume_percent: last.volume_percent,
    productivity_percent: last.productivity_percent,
  };
}

function StepTable({ steps }: { readonly steps: ReturnType<typeof rampSteps> }) {
  return (
    <Table verticalSpacing={6} className={styles.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Week</Table.Th>
          <Table.Th ta="right">Volume, %</Table.Th>
          <Table.Th ta="right">Productivity, %</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map((step) => (
          <Table.Tr key={step.id}>
            <Table.Th scope="row" fw={400}>
              {step.week}
            </Table.Th>
            <Table.Td ta="right">{step.volume_percent}</Table.Td>
            <Table.Td ta="right">{step.productivity_percent}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
