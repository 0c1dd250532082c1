const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToTwo = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const upToFour = new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 });

/** An amount of money: with cents below 1,000, where they count. A dash while it is unknown. */
export function formatMoney(amount: number | null, currency: string): string {
  if (amount === null) return '–';
  return `${(Math.abs(amount) < 1_000 ? cents : whole).format(amount)} ${currency}`;
}

/** A typed number with its digits grouped and none lost. */
export function formatAmount(amount: number): string {
  return upToFour.format(amount);
}

/** A count without fractions, as the person's computer groups digits; a dash while it is unknown. */
export function formatCount(count: number | null): string {
  return count === null ? '–' : whole.format(count);
}

/** Full-time equivalents with one decimal; a dash while they are unknown. */
export function formatFte(fte: number | null): string {
  return fte === null ? '–' : oneDecimal.format(fte);
}

/** How many times the average month, with up to two decimals; a dash while it is unknown. */
export function formatTimes(factor: number | null): string {
  return factor === null ? '–' : upToTwo.format(factor);
}

/** A share as a percentage with one decimal; a dash while it is unknown. */
export function formatShare(share01: number | null): string {
  return share01 === null ? '–' : `${oneDecimal.format(share01 * 100)} %`;
}
