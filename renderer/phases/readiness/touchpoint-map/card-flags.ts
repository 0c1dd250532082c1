import type { TouchpointAdvice } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';

/** Something about a touchpoint that its card tells with a mark of its own. */
export type CardFlag = 'blocked' | 'hold' | 'outdated' | 'critical' | 'moment' | 'close' | 'overridden';

export const FLAG_LOOKS: Readonly<
  Record<
    CardFlag,
    {
      /** A word or two, where there is little room. */ readonly short: string;
      readonly mark: string;
      readonly label: string;
      readonly tone: 'bad' | 'attention' | 'quiet';
    }
  >
> = {
  blocked: { short: 'Blocked', mark: '✕', label: 'Blocked until a control is recorded', tone: 'bad' },
  hold: { short: 'Hold', mark: '‖', label: 'Hold: a process has to be fixed first', tone: 'attention' },
  outdated: {
    short: 'Outdated',
    mark: '↻',
    label: 'The recommendation changed since it was decided',
    tone: 'attention',
  },
  critical: { short: 'CX-critical', mark: '!', label: 'CX-critical', tone: 'bad' },
  moment: { short: 'Moment of truth', mark: '★', label: 'Moment of truth', tone: 'quiet' },
  close: { short: 'Close call', mark: '≈', label: 'Close call', tone: 'quiet' },
  overridden: { short: 'Overridden', mark: '≠', label: 'Decided against the recommendation', tone: 'quiet' },
};

/** Most urgent first. */
export function cardFlags(advice: TouchpointAdvice): readonly CardFlag[] {
  const { touchpoint, blocked, hold, outdated, closeCall, standing, recommended } = advice;
  const flags: CardFlag[] = [];
  if (blocked) flags.push('blocked');
  if (hold) flags.push('hold');
  if (outdated) flags.push('outdated');
  if (touchpoint.critical) flags.push('critical');
  if (touchpoint.moment_of_truth) flags.push('moment');
  if (closeCall) flags.push('close');
  if (standing === 'overridden' && recommended !== null) flags.push('overridden');
  return flags;
}
