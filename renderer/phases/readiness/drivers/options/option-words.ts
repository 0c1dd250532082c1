import {
  CLOSE_LEAD,
  FEWEST_ROUTES,
  type OptionComparison,
} from '../../../../../shared/domain/case/compare-options.ts';
import { optionFactorName } from '../../../../../shared/domain/case/option-score.ts';
import type { OptionSwitch } from '../../../../../shared/domain/case/option-switches.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';

/** Who leads and by how much, in one sentence. */
export function optionFinding({ list, leaders, lead, close }: OptionComparison): string {
  const [first] = leaders;
  if (!first) return list.length === 0 ? 'No options yet' : 'No option is fully rated yet';
  if (leaders.length > 1)
    return `${leaders.map(({ option }) => `“${option.name}”`).join(' and ')} lead together with ${formatScore(first.score.score)} points`;
  if (lead === null) return `“${first.option.name}” is the only option that is fully rated`;
  return `“${first.option.name}” leads by ${formatScore(lead)} points${close ? ', too little to decide on points alone' : ''}`;
}

/** Whether enough routes are rated for a choice between them. */
export function routesSentence({ routes }: Pick<OptionComparison, 'routes'>): string {
  const rated = `${routes} ${routes === 1 ? 'route is' : 'different routes are'} fully rated`;
  return routes >= FEWEST_ROUTES
    ? `${rated}; question R1.3 of the checklist asks for at least ${FEWEST_ROUTES}.`
    : `${rated}. Question R1.3 of the checklist asks for at least ${FEWEST_ROUTES}: rate more before you choose.`;
}

/**
 * What would have to change for another option to lead. The weight is rounded away from the present one, so that the
 * sentence holds as it stands.
 */
export function switchSentence({ factor, weight, at, direction, next }: OptionSwitch): string {
  const rounded = direction === 'more' ? Math.ceil(at * 10 - 1e-6) / 10 : Math.floor(at * 10 + 1e-6) / 10;
  return `“${next.option.name}” would lead if ${optionFactorName(factor).toLowerCase()} weighed ${direction} than ${formatPlain(rounded)} instead of ${formatPlain(weight)}.`;
}

/** What the choice rests on: which option is preferred, and whether that needs a reason. */
export function preferenceSentence({ preferred, leaders }: OptionComparison): {
  readonly tone: 'none' | 'good' | 'attention';
  readonly text: string;
} {
  const [only] = preferred;
  if (!only) return { tone: 'none', text: 'No option is preferred yet.' };
  if (preferred.length > 1)
    return { tone: 'attention', text: `${preferred.length} options are marked as preferred: keep one.` };
  const { name, reason } = only.option;
  const leads = leaders.includes(only);
  if (reason.trim() !== '') return { tone: 'good', text: `“${name}” is taken further. ${reason}` };
  return leads
    ? {
        tone: 'attention',
        text: `“${name}” is taken further. Write down why, as it would stand in the minutes.`,
      }
    : {
        tone: 'attention',
        text: `“${name}” is taken further although it does not lead on points. That can be right, and it needs a reason.`,
      };
}

/** Why a small lead is called too little: with our weights one step in cost or quality moves 6.25 points. */
export const CLOSE_NOTE = `A lead below ${CLOSE_LEAD} points is small: with the usual weights, one step in cost or quality moves more.`;
