import { Button, NumberInput } from '@mantine/core';
import { IconDice } from '@tabler/icons-react';
import type {
  AssessedScenario,
  BusinessCase,
} from '../../../../../shared/domain/business-case/case-result.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../case.module.css';
import { CaseNotices } from '../case-notices.tsx';
import { EmptyCase } from '../empty-case.tsx';
import { ScenarioChoice } from '../scenario-choice.tsx';
import { useShownScenario } from '../use-case.ts';
import { SimulationChart } from './simulation-chart.tsx';
import { TornadoChart } from './tornado-chart.tsx';
import { useSimulation } from './use-simulation.ts';

const LARGEST_SEED = 999_999_999;

/** How firm the result of a scenario is: one figure at a time, and all of them drawn together. */
export function UncertaintyView({ business }: { readonly business: BusinessCase }) {
  const [shown, show, others] = useShownScenario(business);
  if (!shown) return <EmptyCase />;
  const { baseline } = business;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <ScenarioChoice shown={shown} others={others} onShow={show} />
      </div>
      {shown.figures && baseline ? (
        <>
          <section className={styles.card}>
            <TornadoChart business={business} baseline={baseline} shown={shown} />
          </section>
          <Simulation business={business} shown={shown} npv={shown.figures.npv} />
        </>
      ) : (
        <CaseNotices business={business} shown={shown} />
      )}
    </div>
  );
}

interface SimulationProps {
  readonly business: BusinessCase;
  readonly shown: AssessedScenario;
  readonly npv: number;
}

function Simulation({ business, shown, npv }: SimulationProps) {
  const parameters = parametersOf({ parameter: useWorkbook((w) => w.parameter) });
  const runs = Math.round(parameterValue(parameters, 'finance.runs'));
  const [seed, setSeed] = useRemembered<number>(
    'case.seed',
    Math.round(parameterValue(parameters, 'finance.seed')),
  );
  const { id, name } = shown.plan.scenario;
  const { value, failed } = useSimulation({ scenario: id, runs, seed });
  return (
    <section className={`${styles.card} ${styles.view}`} aria-busy={value === null}>
      <div className={styles.bar}>
        <NumberInput
          label="Seed"
          size="xs"
          w={130}
          min={0}
          max={LARGEST_SEED}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          value={seed}
          onChange={(next) => typeof next === 'number' && setSeed(next)}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDice size={16} aria-hidden />}
          onClick={() => setSeed(seed >= LARGEST_SEED ? 0 : seed + 1)}
        >
          Draw again
        </Button>
      </div>
      {failed !== null && (
        <Notice tone="bad" title="The cases could not be drawn">
          {failed}
        </Notice>
      )}
      {value === null ? (
        <p className={styles.quiet} style={{ minHeight: 360 }} role="status">
          {failed === null ? 'Drawing cases' : ''}
        </p>
      ) : (
        <SimulationChart business={business} name={name} npv={npv} simulated={value} />
      )}
    </section>
  );
}
