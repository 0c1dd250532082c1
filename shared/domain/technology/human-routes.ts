import type { Automation } from '../../model/tables/automation.ts';
import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import type { Workbook } from '../../model/workbook.ts';
import { facesCustomers, keptAutomations, machinesByTouchpoint } from './customer-automations.ts';

/** `no-machine`: it is to be automated and nobody has described the machine. `no-route`: a machine leads to no person. */
export type RouteGap = 'no-machine' | 'no-route';

/** A place where customers meet a machine, and whether they get past it. */
export interface HumanRoute {
  /** Null for a machine that is assigned to no touchpoint. */
  readonly touchpoint: Touchpoint | null;
  /** The machines that customers meet there. */
  readonly machines: readonly Automation[];
  /** Those of them that lead to no person. */
  readonly without: readonly Automation[];
  readonly gap: RouteGap | null;
}

export interface HumanRoutes {
  /** Touchpoints in their order, then machines without one. */
  readonly list: readonly HumanRoute[];
  /** Those where a customer who needs a person may not reach one. Each is an error. */
  readonly gaps: readonly HumanRoute[];
}

type Source = Pick<Workbook, 'touchpoint' | 'channel' | 'automation'>;

/**
 * Every place where customers meet a machine, with the ways to a person that are missing.
 *
 * A touchpoint counts when it was decided to automate it; when it is hybrid and a machine takes part (one is described,
 * the channel works without a person, or the partner's share is 0); and whatever was decided, when a machine that
 * customers meet is described for it. A hybrid touchpoint that a partner and the home team share needs no machine.
 * A way to a person is the automation's own sentence about it; a fallback on the map alone does not tell a customer
 * how to get there.
 *
 * Source: rule 10 of the balance check ("no automated touchpoint without a human route") and our own reading of hybrid.
 *
 * Example: order status by chat is decided Automate. Without an automation it is `no-machine`; with a chatbot whose way
 * to a person is empty `no-route`; with "Type 'person' at any time" there is no gap.
 */
export function humanRoutes({ touchpoint, channel, automation }: Source): HumanRoutes {
  const kept = keptAutomations(automation);
  const machines = machinesByTouchpoint(kept);
  const touchpoints = Object.values(touchpoint).sort((a, b) => a.position - b.position);
  const list = [
    ...touchpoints
      .filter((row) => meetsMachine(row, machines.has(row.id), channel[row.channel]?.unattended ?? false))
      .map((row) => routeOf(row, machines.get(row.id) ?? [])),
    ...kept
      .filter((one) => facesCustomers(one) && (one.touchpoint === null || !touchpoint[one.touchpoint]))
      .map((one) => routeOf(null, [one])),
  ];
  return { list, gaps: list.filter(({ gap }) => gap !== null) };
}

/** The places of `humanRoutes` with a gap. */
export function withoutHumanRoute(workbook: Source): readonly HumanRoute[] {
  return humanRoutes(workbook).gaps;
}

/** Whether a touchpoint is to be handled by a machine that customers meet. */
function meetsMachine(
  { decision, partner_share }: Touchpoint,
  described: boolean,
  unattended: boolean,
): boolean {
  if (decision === 'automate' || described) return true;
  return decision === 'hybrid' && (unattended || partner_share === 0);
}

function routeOf(touchpoint: Touchpoint | null, machines: readonly Automation[]): HumanRoute {
  const without = machines.filter(({ human_route }) => human_route.trim() === '');
  const gap = machines.length === 0 ? 'no-machine' : without.length > 0 ? 'no-route' : null;
  return { touchpoint, machines, without, gap };
}
