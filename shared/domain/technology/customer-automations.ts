import type { Automation } from '../../model/tables/automation.ts';

/** Machines that customers talk to or read; the other kinds help agents behind the scenes. */
const FACING: ReadonlySet<Automation['kind']> = new Set(['chatbot', 'voicebot', 'self-service', 'message']);

/** Whether customers meet the machine itself, so that they need a way past it. */
export function facesCustomers({ kind }: Pick<Automation, 'kind'>): boolean {
  return FACING.has(kind);
}

/** The automations that count: those that were given up do not. In the order of the register. */
export function keptAutomations(rows: Readonly<Record<string, Automation>>): readonly Automation[] {
  return Object.values(rows)
    .filter(({ status }) => status !== 'dropped')
    .sort((a, b) => a.position - b.position);
}

/** The machines that customers meet at each touchpoint, by the touchpoint's id. */
export function machinesByTouchpoint(
  automations: readonly Automation[],
): ReadonlyMap<string, readonly Automation[]> {
  const by = new Map<string, Automation[]>();
  for (const one of automations) {
    if (one.touchpoint === null || !facesCustomers(one)) continue;
    const list = by.get(one.touchpoint);
    if (list) list.push(one);
    else by.set(one.touchpoint, [one]);
  }
  return by;
}
