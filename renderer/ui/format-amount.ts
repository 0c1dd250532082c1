const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** An amount without cents behind its currency, as in "EUR 40,000" and "EUR −1,500"; a dash while it is unknown. */
export function formatAmount(amount: number | null, currency: string): string {
  if (amount === null) return '–';
  const rounded = Math.round(amount);
  return `${currency} ${whole.format(rounded === 0 ? 0 : rounded).replace('-', '−')}`.trim();
}
