import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { monthName } from '../month-words.ts';
import type { AmountFormat } from '../use-credits.ts';
import styles from './credit-matrix.module.css';

interface CreditRowsProps {
  readonly tried: TriedScheme;
  readonly amounts: AmountFormat;
}

/** Below the months: the credits as bars against the cap, what is earned back, and the bonus. */
export function CreditRows({ tried: { history, simulation }, amounts }: CreditRowsProps) {
  const { months, atRisk, earnedBack, incentive, total } = simulation;
  return (
    <tbody className={styles.sums}>
      <tr>
        <th scope="row" colSpan={2}>
          Credits after the cap
          <span className={styles.quiet}>
            {amounts.unit}; the line is the amount at risk, {amounts.bare(atRisk)}
          </span>
        </th>
        {months.map((month, at) => (
          <td
            key={history.months[at]}
            title={`${monthName(history.months[at] ?? '')}: ${amounts(month.total)}${month.sum > month.total ? `, ${amounts(month.sum)} before the cap` : ''}${month.grace ? ', grace' : ''}`}
          >
            <div className={styles.track} data-cap={month.atCap || undefined} aria-hidden>
              <div
                className={styles.bar}
                style={{ height: `${atRisk > 0 ? (month.total / atRisk) * 100 : 0}%` }}
              />
            </div>
            <span className={styles.amount}>
              {month.grace ? 'grace' : month.total === 0 ? '0' : amounts.bare(month.total)}
            </span>
          </td>
        ))}
        <td className={styles.number}>{amounts.bare(total)}</td>
      </tr>
      {earnedBack > 0 && (
        <SumRow
          name="Earned back"
          values={months.map((month) => month.earnedBack)}
          keys={history.months}
          sum={earnedBack}
          amounts={amounts}
        />
      )}
      {incentive > 0 && (
        <SumRow
          name="Incentive"
          values={months.map((month) => month.incentive)}
          keys={history.months}
          sum={incentive}
          amounts={amounts}
        />
      )}
    </tbody>
  );
}

interface SumRowProps {
  readonly name: string;
  readonly values: readonly number[];
  readonly keys: readonly string[];
  readonly sum: number;
  readonly amounts: AmountFormat;
}

function SumRow({ name, values, keys, sum, amounts }: SumRowProps) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      {values.map((value, at) => (
        <td key={keys[at]}>
          <span className={styles.amount}>{value === 0 ? '' : amounts.bare(value)}</span>
        </td>
      ))}
      <td className={styles.number}>{amounts.bare(sum)}</td>
    </tr>
  );
}
