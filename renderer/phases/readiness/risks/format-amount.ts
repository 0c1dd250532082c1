const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** An amount without cents in front of which its currency stands, as in "EUR 40,000"; a dash while it is unknown. */
export function formatAmount(amount: number | null, currency: string): string {
  return amount === null ? '–' : `${currency} ${whole.format(amount)}`.trim();
}
