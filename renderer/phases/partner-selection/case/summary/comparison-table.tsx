import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type {
  AssessedScenario,
  BusinessCase,
  CaseFigures,
} from '../../../../../shared/domain/business-case/case-result.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import styles from '../case.module.css';
import {
  caseFinding,
  formatPrice,
  formatShare,
  formatYears,
  GAP_NAMES,
  GAP_TONES,
  irrWords,
  verdict,
} from '../case-words.ts';
import { explainGap, explainValue } from '../explain-case.ts';

interface ComparisonTableProps {
  readonly business: BusinessCase;
  /** The scenario that the pictures below show. */
  readonly shown: AssessedScenario;
}

/** All scenarios side by side: what each costs, what comes out of it, and what is left of what is promised. */
export function ComparisonTable({ business, shown }: ComparisonTableProps) {
  const { scenarios, currency, months, budget } = business;
  const row = (
    name: ReactNode,
    cell: (one: AssessedScenario) => ReactNode,
    kind?: string,
    key = String(name),
  ) => (
    <tr key={key} data-kind={kind}>
      <th scope="row">{name}</th>
      {scenarios.map((one) => (
        <td key={one.plan.scenario.id} data-chosen={one === shown || undefined}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
  const result = (name: ReactNode, cell: (figures: CaseFigures) => ReactNode, kind?: string, key?: string) =>
    row(name, ({ figures }) => (figures === null ? '–' : cell(figures)), kind, key);
  const explained = (name: string, explain: () => ReturnType<typeof explainGap>) => (
    <span className={styles.label}>
      {name}
      {shown.figures && <ExplainButton what={name} explain={explain} />}
    </span>
  );
  const amount = (value: number) => formatAmount(value, '');
  return (
    <Panel
      title={caseFinding(
        scenarios.filter(({ isBaseline }) => !isBaseline),
        currency,
      )}
      flush
    >
      <ScrollRegion className={styles.scroll} label="Scenarios side by side">
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td>Amounts in {currency}</td>
              {scenarios.map((one) => (
                <th key={one.plan.scenario.id} scope="col" data-chosen={one === shown || undefined}>
                  <Link href={rowPath('case_scenario', one.plan.scenario.id) ?? ''}>
                    {one.plan.scenario.name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('In a sentence', (one) => verdict(one, months, currency), 'words')}
            {result(
              explained('Net present value', () => explainValue(shown, business)),
              ({ npv }) => amount(npv),
              'result',
              'npv',
            )}
            {result('Internal rate of return', ({ irr }) => irrWords(irr))}
            {result('Payback', ({ payback }) => formatYears(payback))}
            {result('Payback, discounted', ({ discountedPayback }) => formatYears(discountedPayback))}
            {result(`Return over ${months} months`, ({ roi }) => formatShare(roi))}
            {result('Saving that the offer promises', ({ headlineSaving01 }) =>
              formatShare(headlineSaving01),
            )}
            {result('Saving in the running year', ({ runRateSaving01 }) => formatShare(runRateSaving01))}
            {result('Saving over the term', ({ termSaving01 }) => formatShare(termSaving01), 'result')}
            {result(
              explained('False-savings gap, points', () => explainGap(shown, business)),
              ({ gapBand, gapPoints }) =>
                gapBand === null ? (
                  '–'
                ) : (
                  <ToneBadge tone={GAP_TONES[gapBand]}>
                    {`${GAP_NAMES[gapBand]} ${formatScore(gapPoints)}`}
                  </ToneBadge>
                ),
              undefined,
              'gap',
            )}
            {row('Running cost of a normal year', ({ runRate }) => amount(runRate), 'result')}
            {budget !== null &&
              row('Left of the budget', ({ runRate }) => <span>{amount(budget - runRate)}</span>)}
            {row('Cost of a contact', ({ perContact }) => formatPrice(perContact))}
            {row('Cost of a solved contact', ({ perResolved }) => formatPrice(perResolved))}
            {row('Paid once', ({ oneTime }) => amount(oneTime))}
            {result('Share that stands in no offer', ({ hiddenShare01 }) => formatShare(hiddenShare01))}
            {result('Price of a contact in the offer', ({ pricePerContact }) => formatPrice(pricePerContact))}
            {result('Break-even price, running year', ({ breakEven }) => formatPrice(breakEven))}
            {result('Break-even price, over the term', ({ breakEvenTerm }) => formatPrice(breakEvenTerm))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}
