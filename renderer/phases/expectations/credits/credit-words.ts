import type { TriedScheme } from '../../../../shared/domain/credit/assess-credits.ts';
import type { CreditWarning } from '../../../../shared/domain/credit/credit-warnings.ts';
import { MOST_INCENTIVE_PERCENT } from '../../../../shared/domain/credit/month-incentive.ts';
import type { Trigger } from '../../../../shared/domain/credit/termination-triggers.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { monthName, ofMonths } from './month-words.ts';

/** What the levels would have meant for the team that the history comes from. */
export function ownTeamSentence({ history, simulation }: TriedScheme): string {
  const measured = history.levels.flatMap(({ kpi, drawn }) => {
    const one = simulation.kpis.find(({ id }) => id === kpi.id);
    return one && !drawn && one.known > 0 ? [{ name: kpi.name, missed: one.missed, known: one.known }] : [];
  });
  if (measured.length === 0)
    return history.levels.some(({ drawn }) => drawn)
      ? 'Nothing was measured yet, so the months below are drawn from ranges.'
      : 'Nothing was measured yet, and no service level has a range to draw months from.';
  const missed = measured
    .filter((one) => one.missed > 0)
    .sort((a, b) => b.missed / b.known - a.missed / a.known);
  const [worst, ...rest] = missed;
  if (!worst) return 'With these levels your own team would have missed no minimum.';
  const first = `With these levels your own team would have missed the minimum of ${worst.name} in ${ofMonths(worst.missed, worst.known)}`;
  const others = rest.slice(0, 3).map(({ name, missed: times }) => `of ${name} in ${times}`);
  return others.length === 0 ? `${first}.` : `${first}, ${listed(others)}.`;
}

/** What the credits of the months come to, as the heading of their picture. */
export function creditFinding({ simulation, history }: TriedScheme): string {
  const all = history.months.length;
  const atCap = simulation.months.filter((month) => month.atCap).length;
  if (simulation.atRisk === 0) return 'Nothing is at risk, so no miss costs anything';
  if (atCap > 0) return `Credits reach the amount at risk in ${ofMonths(atCap, all)}`;
  if (simulation.breaches > 0) return `A service level is missed in ${ofMonths(simulation.breaches, all)}`;
  return `No service level counts as missed in ${all} ${all === 1 ? 'month' : 'months'}`;
}

/** A right to terminate in words, as in "Service level was below its minimum 3 months running". */
export function triggerWords({ kind, kpi }: Trigger, { scheme, history }: TriedScheme): string {
  const name = history.levels.find((one) => one.kpi.id === kpi)?.kpi.name ?? 'A service level';
  if (kind === 'in-a-row') return `${name} was below its minimum ${scheme.stop_in_a_row} months running`;
  if (kind === 'in-a-year')
    return `${name} was below its minimum ${scheme.stop_in_a_year} times in twelve months`;
  return `Credits reached the amount at risk ${scheme.stop_at_cap} times in twelve months`;
}

/** The first right to terminate with its month; null where none arises. */
export function firstTrigger(tried: TriedScheme): { readonly month: string; readonly words: string } | null {
  const [first] = tried.simulation.triggers;
  const month = first && tried.history.months[first.at];
  return first && month ? { month: monthName(month), words: triggerWords(first, tried) } : null;
}

export interface WarningWords {
  readonly tone: 'attention' | 'bad';
  readonly what: string;
  readonly why: string;
}

/** A warning as two sentences: what is the matter, and why it matters. @param name of the KPI it is about */
export function warningWords({ rule, count, of }: CreditWarning, name: string): WarningWords {
  const say = (what: string, why: string, tone: WarningWords['tone'] = 'attention') => ({ tone, what, why });
  switch (rule) {
    case 'two-chosen':
      return say(
        `${count} schemes are marked as chosen.`,
        'Figures, Excel and the gate show the first of them.',
      );
    case 'no-levels':
      return say('No KPI is a critical service level yet.', 'Without one no miss costs anything.', 'bad');
    case 'pool-small':
      return say(
        `All allocations together are ${formatPlain(count)} %, less than the amount at risk.`,
        'The partner could miss everything in one month and still not reach it. 150 to 250 % is usual.',
      );
    case 'pool-large':
      return say(
        `All allocations together are ${formatPlain(count)} %.`,
        'A few misses already reach the cap, and every further one costs nothing. 150 to 250 % is usual.',
      );
    case 'at-risk':
      return say(
        `${formatPlain(count)} % of the fee is at risk.`,
        'Below 5 % a miss is cheaper than putting it right; above 15 % bidders add the risk to their price.',
      );
    case 'too-tight':
      return say(
        `Your own team missed ${name} in ${ofMonths(count, of)}.`,
        'The level is too tight, or the work is not ready to be handed over. A partner will price the misses in.',
      );
    case 'too-loose':
      return say(
        `${name} was better than expected in all ${of} months.`,
        'A level that nobody can miss buys nothing: raise it, or give its allocation to another KPI.',
      );
    case 'compliance-earn-back':
      return say(
        `The credit of ${name} can be earned back.`,
        'Good months do not undo a breach of a rule. Take the earn-back off KPIs of compliance.',
      );
    case 'handle-time':
      return say(
        `${name} carries a credit.`,
        'A penalty on handle time pays for hurried customers. Keep it as a range that is managed together.',
        'bad',
      );
    case 'no-minimum':
      return say(
        `${name} has no level that a month could miss.`,
        'Without a minimum or a range its credit is never due.',
        'bad',
      );
    case 'no-allocation':
      return say(
        `${name} has no allocation.`,
        'Missing it costs nothing, although it is a critical service level.',
      );
    case 'not-measured':
      return say(
        `${name} has no history and no range to draw from.`,
        'Nobody can say what its level would cost. Paste its months, or estimate a low, a usual and a high one.',
      );
    case 'range':
      return say(
        `The range of ${name} is incomplete or out of order.`,
        'Its months cannot be drawn from it.',
      );
    case 'no-grace':
      return say(
        'Credits are due from the first month, although the work is only being handed over.',
        'Baselines settle in the first one to three months. Without grace bidders price the start in.',
      );
    case 'incentive':
      return say(
        `An incentive of ${formatPlain(count)} % is more than half of the amount at risk.`,
        `Only ${MOST_INCENTIVE_PERCENT} % is counted, so that bonuses never pay for misses.`,
      );
    case 'multipliers':
      return say(
        'A repeated miss costs less than the one before it.',
        'The factor of a later month has to be at least as high.',
      );
    case 'no-exit':
      return say(
        'No number of misses allows you to terminate.',
        'Credits alone make failing affordable. Agree on when you may leave.',
      );
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
