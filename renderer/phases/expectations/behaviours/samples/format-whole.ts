const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A count, grouped as the person's computer groups it. */
export function formatWhole(count: number): string {
  return whole.format(count);
}
