import type {
  AssessedScenario,
  CaseObstacle,
  CaseWarning,
  GapBand,
} from '../../../../shared/domain/business-case/case-result.ts';
import type { LineLack } from '../../../../shared/domain/business-case/line-units.ts';
import type { InternalRate } from '../../../../shared/domain/finance/internal-rate.ts';
import { formatAmount } from '../../../ui/format-amount.ts';
import { formatScore } from '../../../ui/format-score.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

const price = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A price of one contact; a dash while it is unknown. */
export function formatPrice(value: number | null): string {
  return value === null ? '–' : price.format(value);
}

/** A share as a percentage with one decimal; a dash while it is unknown. */
export function formatShare(share01: number | null): string {
  return share01 === null ? '–' : `${formatScore(share01 * 100).replace('-', '−')} %`;
}

/** Years with two decimals, or that it never comes to that. */
export function formatYears(years: number | null): string {
  return years === null ? 'never' : `${price.format(years)} years`;
}

/** An amount with its sign, for changes. */
export function formatChange(value: number): string {
  const amount = formatAmount(value, '');
  return Math.round(value) > 0 ? `+${amount}` : amount;
}

export function irrWords({ kind, rate01 }: InternalRate): string {
  switch (kind) {
    case 'one':
      return formatShare(rate01);
    case 'none':
      return 'none';
    case 'several':
      return 'several possible';
    case 'beyond':
      return 'beyond 1,000 % or below −99 %';
  }
}

export const GAP_NAMES: Readonly<Record<GapBand, string>> = {
  normal: 'Normal',
  attention: 'Attention',
  red: 'Red',
};

export const GAP_TONES: Readonly<Record<GapBand, Tone>> = {
  normal: 'good',
  attention: 'attention',
  red: 'bad',
};

export const OBSTACLES: Readonly<Record<CaseObstacle, string>> = {
  'no-baseline': 'There is no in-house scenario to compare with. Add one on the view Scenarios.',
  'no-home-lines': 'The home team costs nothing yet. Add in-house cost lines with their figures.',
  'no-own-lines': 'It has no cost lines of its own. Add outsourced cost lines.',
  'no-offer': 'Cost lines ask for a fee, and no offer is named. Choose one in the scenario.',
  'fee-unknown': 'The offer does not say what it costs. Fill in its figures on the page Prices.',
  'fee-left-out': 'The fee of its offer stands in no cost line. Add “Fee of the partner” from the list.',
};

export const LACKS: Readonly<Record<LineLack, string>> = {
  price: 'no unit price',
  contacts: 'contacts a year unknown',
  resolved: 'resolved share unknown',
  agents: 'agents unknown',
  span: 'the span is 0',
  fee: 'no fee known',
};

/** What a warning means for a scenario, and what to do about it. */
export function warningWords(
  warning: CaseWarning,
  { plan, lines, figures }: AssessedScenario,
  currency: string,
): { readonly title: string; readonly advice: string } {
  const { name } = plan.scenario;
  switch (warning) {
    case 'gap':
      return {
        title: `${name}: the offer promises ${formatShare(figures?.headlineSaving01 ?? null)}, and ${formatShare(figures?.termSaving01 ?? null)} is left`,
        advice: `The gap is ${formatScore(figures?.gapPoints ?? null)} points. Show both figures together: whoever hears only the first one will be disappointed by the second.`,
      };
    case 'hard-to-believe':
      return {
        title: `${name}: a saving of ${formatShare(figures?.runRateSaving01 ?? null)} after all costs is hard to believe`,
        advice: 'Look for lines that are missing: retained team, rework, escalations, what stays at home.',
      };
    case 'over-budget':
      return {
        title: `${name}: a normal year is ${formatAmount(-(figures?.headroom ?? 0), currency)} above the budget`,
        advice: 'Talk about the price, the scope or the budget before it comes up at the contract.',
      };
    case 'other-volume':
      return {
        title: `${name}: it does not answer the same contacts as the in-house scenario`,
        advice: 'Part of the difference is volume and not cost. Give both the same contacts and growth.',
      };
    case 'lines-unknown':
      return {
        title: `${name}: not in the sums, because a figure is missing`,
        advice: lines
          .filter(({ lack }) => lack !== null)
          .map(({ line, lack }) => `${line.name} (${lack === null ? '' : LACKS[lack]})`)
          .join(', '),
      };
  }
}

/** What a scenario comes to, in a sentence. */
export function verdict(one: AssessedScenario, months: number, currency: string): string {
  if (one.isBaseline) return 'What the others are compared with.';
  const { figures } = one;
  if (figures === null) return OBSTACLES[one.obstacles[0] ?? 'no-baseline'];
  const amount = formatAmount(Math.abs(figures.npv), currency);
  const back = figures.discountedPayback;
  if (figures.npv > 0)
    return `Worth ${amount} over ${months} months${back === null ? '' : `, back after ${formatYears(back)}`}.`;
  return (figures.runRateSaving01 ?? 0) > 0
    ? `Saves money once it runs, but not enough: ${amount} short after ${months} months.`
    : `Costs ${amount} more than staying, over ${months} months.`;
}

/** What the comparison says, as the headline of the page. */
export function caseFinding(others: readonly AssessedScenario[], currency: string): string {
  const known = others
    .flatMap((one) => (one.figures ? [{ name: one.plan.scenario.name, figures: one.figures }] : []))
    .toSorted((a, b) => b.figures.npv - a.figures.npv);
  const [first, second] = known;
  if (!first) return 'No scenario has a result yet';
  if (first.figures.npv <= 0) return `No scenario pays: ${first.name} comes nearest`;
  const worth = formatAmount(first.figures.npv, currency);
  const behind =
    second && second.figures.npv > 0
      ? `, which is ${formatAmount(first.figures.npv - second.figures.npv, currency)} more than ${second.name}`
      : '';
  return `${first.name} is worth most: ${worth}${behind}`;
}
