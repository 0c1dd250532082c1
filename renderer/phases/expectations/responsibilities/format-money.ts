const cents = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A small amount behind its currency, with cents only where it has some: "EUR 80", "EUR 12.50". */
export function formatMoney(amount: number, currency: string): string {
  return `${currency} ${(Number.isInteger(amount) ? whole : cents).format(amount)}`.trim();
}

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });

/** A share of 0 to 1 as people say it; a dash while it is unknown. */
export function formatShare(share01: number | null): string {
  return share01 === null ? '–' : percent.format(share01);
}
