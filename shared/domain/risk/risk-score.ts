/**
 * How heavy a risk is: likelihood × impact, 1-25; null while one of the two ratings is missing.
 *
 * Source: the usual five by five matrix, as in IEC 31010.
 * Example: likelihood 4 and impact 3 give 12.
 */
export function riskScore(likelihood: number | null, impact: number | null): number | null {
  return likelihood === null || impact === null ? null : likelihood * impact;
}

/**
 * The bands of a score, the lightest first; `from` is the lowest score of the band. Thresholds are ours.
 *
 * The symbol stands beside the word wherever the colour is shown.
 */
export const RISK_BANDS = [
  { value: 'low', label: 'Low', from: 1, symbol: '○' },
  { value: 'medium', label: 'Medium', from: 5, symbol: '◔' },
  { value: 'high', label: 'High', from: 10, symbol: '◑' },
  { value: 'critical', label: 'Critical', from: 15, symbol: '●' },
] as const;

export type RiskBand = (typeof RISK_BANDS)[number]['value'];

/** The band of a score: 1-4 low, 5-9 medium, 10-14 high, 15-25 critical; null while the score is unknown. */
export function riskBand(score: number | null): RiskBand | null {
  if (score === null) return null;
  return RISK_BANDS.findLast(({ from }) => score >= from)?.value ?? 'low';
}
