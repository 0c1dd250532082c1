import { useMemo } from 'react';
import {
  assessCredits,
  type CreditAssessment,
  type TriedScheme,
} from '../../../../shared/domain/credit/assess-credits.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { formatAmount } from '../../../ui/format-amount.ts';
import { formatScore } from '../../../ui/format-score.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** Every scheme tried on the history, computed anew only when rows that matter change. */
export function useCredits(): CreditAssessment {
  const kpi = useWorkbook((w) => w.kpi);
  const kpi_month = useWorkbook((w) => w.kpi_month);
  const credit_scheme = useWorkbook((w) => w.credit_scheme);
  const engagement = useWorkbook((w) => w.engagement);
  return useMemo(
    () => assessCredits({ kpi, kpi_month, credit_scheme, engagement }),
    [kpi, kpi_month, credit_scheme, engagement],
  );
}

/** An amount of a scheme, with its currency or as a bare figure. */
export interface AmountFormat {
  (amount: number): string;
  /** Without the currency, for narrow cells. */
  readonly bare: (amount: number) => string;
  /** What the amounts are in: "EUR", or "% of the monthly fee" while the fee is unknown. */
  readonly unit: string;
}

/** How the amounts of a scheme are written. */
export function useAmounts({ fee }: Pick<TriedScheme, 'fee'>): AmountFormat {
  const engagement = useWorkbook((w) => w.engagement);
  return useMemo(() => {
    const { currency } = engagementOf({ engagement } as Workbook);
    return amountFormat(fee === null ? null : currency);
  }, [fee, engagement]);
}

/** @param currency null while the fee is unknown and amounts are in percent of it */
export function amountFormat(currency: string | null): AmountFormat {
  const bare = (amount: number) => (currency === null ? formatScore(amount) : formatAmount(amount, ''));
  const whole = (amount: number) =>
    currency === null ? `${formatScore(amount)} % of a monthly fee` : formatAmount(amount, currency);
  return Object.assign(whole, { bare, unit: currency ?? '% of the monthly fee' });
}
