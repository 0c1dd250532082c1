const upToOne = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const threeDecimals = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A weight as "13 %" or "11.2 %"; a dash where there is none. */
export function weightText(weight01: number | null): string {
  return weight01 === null ? '–' : `${upToOne.format(100 * weight01)} %`;
}

/** A chance with one decimal, as in "54.0 %". */
export function chanceText(chance01: number): string {
  return `${oneDecimal.format(100 * chance01)} %`;
}

/** A mean or a lead with two decimals, as in "3.76" and "−0.02". */
export function pointsText(points: number): string {
  const text = twoDecimals.format(points).replace('-', '−');
  return /^−0[.,]00$/.test(text) ? text.slice(1) : text;
}

/** A lead that may be very small, with three decimals, as in "−0.004". */
export function leadText(points: number): string {
  const text = threeDecimals.format(points).replace('-', '−');
  return /^−0[.,]000$/.test(text) ? text.slice(1) : text;
}

/** A lead in a sentence: two decimals, or three where two would show hardly anything. */
export function shortLeadText(points: number): string {
  if (Math.abs(points) >= 0.01 || points === 0) return pointsText(points);
  return Math.abs(points) < 0.0005 ? 'less than 0.001' : leadText(points);
}

/** A difference with its sign, as in "+0.30". */
export function signedText(points: number): string {
  const text = pointsText(points);
  return points > 0 && !/^0[.,]00$/.test(text) ? `+${text}` : text;
}

/** How far a weight moves, as in "1.8 points". */
export function movedText(points: number): string {
  return `${oneDecimal.format(points)} points`;
}

export function countText(count: number): string {
  return whole.format(count);
}

/** Names in a sentence: "Alpha", "Alpha and Beta", "Alpha, Beta and Gamma". */
export function namesText(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
