import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Automation } from '../../model/tables/automation.ts';
import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import type { Workbook } from '../../model/workbook.ts';
import { keptAutomations, machinesByTouchpoint } from './customer-automations.ts';

/** Who ends a contact, from the machine to those of whom nothing is known. */
export const SPLIT_PARTS = [
  { value: 'machine', label: 'Machine' },
  { value: 'partner', label: 'Partner' },
  { value: 'home', label: 'Home team' },
  { value: 'open', label: 'Not settled' },
] as const;

export type SplitPart = (typeof SPLIT_PARTS)[number]['value'];

/** Shares of the contacts, 0-1; together 1. */
export type Shares = Readonly<Record<SplitPart, number>>;

export interface TouchpointSplit {
  readonly touchpoint: Touchpoint;
  readonly machines: readonly Automation[];
  /** Whose people take what the machine does not end: the touchpoint itself, or the end of its fallbacks; null for nobody's. */
  readonly behind: Touchpoint | null;
  /** Contacts a month; null while unknown. */
  readonly contacts: number | null;
  /** Share of all contacts that end well without a person, 0-1; null while unknown. */
  readonly today01: number | null;
  readonly wanted01: number | null;
  /** Who has the contacts once the machine does what is wanted; null while that is unknown. */
  readonly shares: Shares | null;
  /** Contacts a month left for people, today and as wanted; null while unknown. */
  readonly leftToday: number | null;
  readonly left: number | null;
}

type Source = Pick<Workbook, 'touchpoint' | 'automation' | 'parameter'>;

/**
 * How the contacts of each touchpoint are shared by machine, partner and home team once the machines do what is wanted.
 *
 * Contained share = sum over the machines that customers meet of (share that meets it first x containment wanted), at
 * most 1. Contacts left for people = contacts x (1 - contained share). What is left goes where the touchpoint was
 * decided: all to the home team when kept, all to the partner when outsourced, by the partner's share when hybrid
 * (`hybridShare` while it has none of its own), and to whoever handles the fallback when automated; without a decision,
 * or with a fallback that leads to no person, it is not settled.
 *
 * Today's containment is measured per machine; where no machine says, it is the touchpoint's own, and where neither
 * says, 0 without a machine that is live and unknown with one.
 *
 * Example: 3,000 chats a month, 90 % meet the bot first, 55 % containment wanted: 1,485 contained, 1,515 left.
 *
 * @returns in the order of the register. Source: the machine and people split of our own method.
 */
export function machineAndPeople(workbook: Source): readonly TouchpointSplit[] {
  const machines = machinesByTouchpoint(keptAutomations(workbook.automation));
  const hybridShare01 = parameterValue(parametersOf(workbook), 'decision.hybrid_share') / 100;
  return Object.values(workbook.touchpoint)
    .sort((a, b) => a.position - b.position)
    .map((touchpoint) => {
      const own = machines.get(touchpoint.id) ?? [];
      const contacts = touchpoint.contacts_per_month;
      const today01 = containedToday(touchpoint, own);
      const wanted01 = containedWanted(touchpoint, own);
      const behind = peopleBehind(touchpoint, workbook.touchpoint);
      return {
        touchpoint,
        machines: own,
        behind,
        contacts,
        today01,
        wanted01,
        shares: wanted01 === null ? null : sharesOf(behind, wanted01, hybridShare01),
        leftToday: leftForPeople(contacts, today01),
        left: leftForPeople(contacts, wanted01),
      };
    });
}

/** Contacts a month that people still handle: contacts x (1 - contained share); null while either is unknown. */
export function leftForPeople(contacts: number | null, contained01: number | null): number | null {
  return contacts === null || contained01 === null ? null : contacts * (1 - contained01);
}

function containedWanted({ decision }: Touchpoint, machines: readonly Automation[]): number | null {
  if (machines.length === 0) return decision === 'automate' ? null : 0;
  return summed(machines, ({ containment_percent }) => containment_percent);
}

function containedToday(touchpoint: Touchpoint, machines: readonly Automation[]): number | null {
  const measured = machines.filter(({ contained_today_percent }) => contained_today_percent !== null);
  if (measured.length > 0) return summed(measured, (one) => one.contained_today_percent);
  if (touchpoint.containment_percent !== null) return touchpoint.containment_percent / 100;
  return machines.some(({ status }) => status === 'live') ? null : 0;
}

/** Share of all contacts, 0-1: what each machine meets first times what it ends; null when a part of it is unknown. */
function summed(machines: readonly Automation[], percent: (one: Automation) => number | null): number | null {
  let sum = 0;
  for (const one of machines) {
    const contained = percent(one);
    if (one.machine_percent === null || contained === null) return null;
    sum += (one.machine_percent / 100) * (contained / 100);
  }
  return Math.min(1, sum);
}

function sharesOf(people: Touchpoint | null, machine: number, hybridShare01: number): Shares {
  const left = 1 - machine;
  switch (people?.decision) {
    case 'keep':
      return { machine, partner: 0, home: left, open: 0 };
    case 'outsource':
      return { machine, partner: left, home: 0, open: 0 };
    case 'hybrid': {
      const partner01 = people.partner_share === null ? hybridShare01 : people.partner_share / 100;
      return { machine, partner: left * partner01, home: left * (1 - partner01), open: 0 };
    }
    default:
      return { machine, partner: 0, home: 0, open: left };
  }
}

function peopleBehind(touchpoint: Touchpoint, touchpoints: Workbook['touchpoint']): Touchpoint | null {
  const seen = new Set<string>();
  let now: Touchpoint | undefined = touchpoint;
  while (now && now.decision === 'automate' && !seen.has(now.id)) {
    seen.add(now.id);
    now = now.fallback === null ? undefined : touchpoints[now.fallback];
  }
  return now && now.decision !== 'automate' ? now : null;
}
