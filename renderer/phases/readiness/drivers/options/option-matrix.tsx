import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ComparedOption } from '../../../../../shared/domain/case/compare-options.ts';
import { OPTION_FACTORS, optionFactorName } from '../../../../../shared/domain/case/option-score.ts';
import { ROUTES } from '../../../../../shared/model/readiness-lists.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { formatAmount } from '../../risks/format-amount.ts';
import { explainOptionCost, explainOptionScore } from '../explain-case.ts';
import { PreferButton } from '../registers/option-result.tsx';
import type { ComparedOptions } from '../use-case.ts';
import styles from './compare.module.css';
import { RatingCell } from './rating-cell.tsx';

/** Options as columns, what they are compared by as rows. Ratings are set in place. */
export function OptionMatrix({ options: { comparison, currency } }: { readonly options: ComparedOptions }) {
  const { list, months } = comparison;
  const row = (name: string, cell: (one: ComparedOption) => ReactNode, kind?: string) => (
    <tr key={name} data-kind={kind}>
      <th scope="row">{name}</th>
      {list.map((one) => (
        <td key={one.option.id} data-preferred={one.option.preferred || undefined}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
  const money = (amount: number | null) => formatAmount(amount, '');
  return (
    <ScrollRegion className={styles.scroll} label="Options side by side">
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {list.map((one) => (
              <th key={one.option.id} scope="col" data-preferred={one.option.preferred || undefined}>
                <span className={styles.route}>
                  {ROUTES.find(({ value }) => value === one.option.route)?.label}
                </span>
                <Link href={rowPath('sourcing_option', one.option.id) ?? ''}>{one.option.name}</Link>
                <PreferButton one={one} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OPTION_FACTORS.map((factor) =>
            row(optionFactorName(factor), ({ option }) => <RatingCell option={option} factor={factor} />),
          )}
          {row(
            'Score, 0 to 100',
            (one) => (
              <span className={styles.figure}>
                {one.score.score === null && one.score.rated > 0
                  ? `${formatScore(one.score.lowest)} to ${formatScore(one.score.highest)}`
                  : formatScore(one.score.score)}
                <ExplainButton what={`Score of ${one.option.name}`} explain={() => explainOptionScore(one)} />
              </span>
            ),
            'result',
          )}
          {row(
            'Place',
            ({ rank }) => (
              <span className={styles.figure}>{rank ?? '–'}</span>
            ),
            'result',
          )}
          {row(`One-time cost, ${currency}`, ({ option }) => money(option.one_time_cost))}
          {row(`Cost a year, ${currency}`, ({ option }) => money(option.yearly_cost))}
          {row(
            `Over ${months} months, ${currency}`,
            (one) => (
              <span className={styles.figure}>
                {money(one.cost)}
                <ExplainButton
                  what={`Cost of ${one.option.name}`}
                  explain={() => explainOptionCost(one, comparison, currency)}
                />
              </span>
            ),
            'result',
          )}
          {row(
            `Against leaving as is, ${currency}`,
            ({ difference }) => (
              <span className={styles.figure}>{money(difference)}</span>
            ),
            'result',
          )}
          {row('Speaks for it', ({ option }) => option.advantages || '–', 'words')}
          {row('Speaks against it', ({ option }) => option.disadvantages || '–', 'words')}
          {row('Why, or why not', ({ option }) => option.reason || '–', 'words')}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
