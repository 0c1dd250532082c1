import type { ProcessAudits } from './process/audit-processes.ts';
import type { TouchpointAdvice } from './touchpoint/decide-touchpoint.ts';

/** The one thing that helps a register most now, and the row where it is done; null for the register as a whole. */
export interface NextInRegister {
  readonly row: string | null;
  readonly title: string;
  readonly detail: string;
}

/** What to do next in the process audit: list, rate, fix what is suitable, remove demand; null when all is done. */
export function nextInProcesses({ list }: ProcessAudits): NextInRegister | null {
  if (list.length === 0)
    return {
      row: null,
      title: 'List your processes',
      detail: 'Pick the usual customer-service processes from a list, then add your own.',
    };
  const unrated = list.filter(({ status }) => status === null);
  const [first] = [...unrated].sort((a, b) => rated(b) - rated(a));
  if (first)
    return {
      row: first.process.id,
      title: `Finish the audit of ${first.process.name}`,
      detail:
        unrated.length === 1
          ? 'It is the last one without a result.'
          : `${unrated.length} processes have no result yet; this one is closest to it.`,
    };
  const [fix] = list.filter(({ status }) => status === 'fix-then-move').sort(byIndex);
  if (fix)
    return {
      row: fix.process.id,
      title: `Fix ${fix.process.name}`,
      detail: `It suits a partner and is not ready: ${fix.missing.length === 1 ? 'one thing is' : `${fix.missing.length} things are`} missing.`,
    };
  const [repeat] = list.filter(({ demand }) => demand.length > 0).sort(byIndex);
  return repeat
    ? {
        row: repeat.process.id,
        title: `Remove demand from ${repeat.process.name}`,
        detail: 'Contacts that need not happen should be removed before the process moves.',
      }
    : null;
}

/** What to do next on the touchpoint map: list, rate, unblock, look at changed and close calls, decide; null when all is done. */
export function nextInTouchpoints(advice: readonly TouchpointAdvice[]): NextInRegister | null {
  if (advice.length === 0)
    return {
      row: null,
      title: 'List your touchpoints',
      detail:
        'Put every interaction into its journey stage and channel; the usual ones can be picked from a list.',
    };
  const first = (matches: (entry: TouchpointAdvice) => boolean) => advice.find(matches);
  const blocked = first((entry) => entry.blocked);
  if (blocked)
    return next(
      blocked,
      `Unblock ${blocked.touchpoint.name}`,
      'Sensitive data is in view and no control is recorded.',
    );
  const open = advice.filter(({ effective }) => effective === null);
  if (open[0])
    return next(
      open[0],
      `Rate ${open[0].touchpoint.name}`,
      `${open.length === 1 ? 'One touchpoint has' : `${open.length} touchpoints have`} no recommendation because ratings are missing.`,
    );
  const outdated = first((entry) => entry.outdated);
  if (outdated)
    return next(
      outdated,
      `Look at ${outdated.touchpoint.name} again`,
      'Its recommendation has changed since it was decided.',
    );
  const undecided = advice.filter(({ standing }) => standing === 'undecided');
  const close = undecided.find(({ closeCall }) => closeCall) ?? undecided[0];
  return close
    ? next(
        close,
        `Decide on ${close.touchpoint.name}`,
        close.closeCall
          ? `It is a close call; ${undecided.length} touchpoints are not decided yet.`
          : `${undecided.length === 1 ? 'It is the last one' : `${undecided.length} touchpoints are`} not decided yet.`,
      )
    : null;
}

function next({ touchpoint }: TouchpointAdvice, title: string, detail: string): NextInRegister {
  return { row: touchpoint.id, title, detail };
}

type Audit = ProcessAudits['list'][number];

function rated({ readiness, suitability }: Audit): number {
  return readiness.rated + suitability.rated;
}

function byIndex(a: Audit, b: Audit): number {
  return (b.index ?? 0) - (a.index ?? 0);
}
