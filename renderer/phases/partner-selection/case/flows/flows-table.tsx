import type { ReactNode } from 'react';
import type {
  AssessedScenario,
  BusinessCase,
} from '../../../../../shared/domain/business-case/case-result.ts';
import { CASE_PARTS } from '../../../../../shared/domain/business-case/line-amounts.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import styles from '../case.module.css';
import { explainValue } from '../explain-case.ts';

interface FlowsTableProps {
  readonly business: BusinessCase;
  readonly shown: AssessedScenario;
}

const factor = new Intl.NumberFormat(undefined, { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** Year by year what staying and the scenario cost, and what the difference is worth today. */
export function FlowsTable({ business, shown }: FlowsTableProps) {
  const { years } = shown;
  const { currency, rate01, baseline } = business;
  const row = (
    name: string,
    cell: (year: (typeof years)[number]) => number,
    total: boolean,
    kind?: 'total',
  ): ReactNode => {
    const sum = sumBy(years, cell);
    return (
      <tr key={name} data-kind={kind}>
        <th scope="row">{name}</th>
        {years.map((year) => (
          <td key={year.year} data-negative={Math.round(cell(year)) < 0 || undefined}>
            {formatAmount(cell(year), '')}
          </td>
        ))}
        <td data-negative={(total && Math.round(sum) < 0) || undefined}>
          {total ? formatAmount(sum, '') : ''}
        </td>
      </tr>
    );
  };
  return (
    <Panel
      title={`${shown.plan.scenario.name}, year by year`}
      aside={<ExplainButton what="Net present value" words explain={() => explainValue(shown, business)} />}
      flush
    >
      <ScrollRegion className={styles.scroll} label="Costs and flows by year">
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td>Amounts in {currency}</td>
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {year === 0 ? 'Before' : `Year ${year}`}
                </th>
              ))}
              <th scope="col">Term</th>
            </tr>
          </thead>
          <tbody>
            {row(`Staying: ${baseline?.plan.scenario.name ?? ''}`, (year) => year.baseline, true)}
            {CASE_PARTS.map(({ value, label }) => row(label, (year) => year.parts[value], true))}
            {row('Scenario in all', (year) => year.total, true, 'total')}
            {row('Flow: staying − scenario', (year) => year.flow, true, 'total')}
            {row('Flow, added up', (year) => year.sum, false)}
            <tr>
              <th scope="row">Discount factor</th>
              {years.map(({ year }) => (
                <td key={year}>{factor.format(1 / (1 + rate01) ** year)}</td>
              ))}
              <td />
            </tr>
            {row('Flow, discounted', (year) => year.discounted, true, 'total')}
            {row('Discounted, added up', (year) => year.discountedSum, false)}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}
