import { listed } from '../../../model/list-text.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';

/** A customer's way from one channel to another, and what arrives with them. */
export interface ChannelSwitch {
  readonly from: Touchpoint;
  readonly to: Touchpoint;
  /** Why customers go this way: the fallback, or the same matter of one process in another channel. */
  readonly because: 'fallback' | 'same-process';
  /** `lost`: they start again. `looked-up`: an agent can find it. `kept`: it moves on as one. `unknown`: not recorded. */
  readonly context: 'lost' | 'looked-up' | 'kept' | 'unknown';
  /** Contacts a month that start at `from`, as far as known. */
  readonly contacts: number | null;
}

/**
 * Where customers change channel and whether what they said goes with them: along fallbacks, and between
 * touchpoints of one process and one interaction type in different channels: nobody goes on with an order of a part
 * where a smell of gas is reported. Two without a type count as the same. The weaker integration of the two counts.
 * Lost ones first, then by contacts. Between touchpoints of a matter only neighbours in the register's order are
 * paired, so that one in six channels does not tell of fifteen switches.
 */
export function findChannelSwitches(touchpoints: readonly Touchpoint[]): readonly ChannelSwitch[] {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const seen = new Set<string>();
  const switches: ChannelSwitch[] = [];
  const add = (from: Touchpoint, to: Touchpoint, because: ChannelSwitch['because']) => {
    const key = [from.id, to.id].sort().join('\n');
    if (from.channel === to.channel || seen.has(key)) return;
    seen.add(key);
    const context = contextBetween(from, to);
    switches.push({ from, to, because, context, contacts: from.contacts_per_month });
  };
  for (const touchpoint of touchpoints) {
    const to = touchpoint.fallback === null ? undefined : byId.get(touchpoint.fallback);
    if (to) add(touchpoint, to, 'fallback');
  }
  const last = new Map<string, Touchpoint>();
  for (const touchpoint of touchpoints)
    for (const process of listed(touchpoint.processes)) {
      const matter = `${process}\n${touchpoint.interaction_type ?? ''}`;
      const before = last.get(matter);
      if (before) add(before, touchpoint, 'same-process');
      last.set(matter, touchpoint);
    }
  return switches.sort(
    (a, b) => SEVERITY[a.context] - SEVERITY[b.context] || (b.contacts ?? 0) - (a.contacts ?? 0),
  );
}

const SEVERITY = { lost: 0, unknown: 1, 'looked-up': 2, kept: 3 } as const;

function contextBetween(from: Touchpoint, to: Touchpoint): ChannelSwitch['context'] {
  const both = [from.integration, to.integration];
  if (both.includes('separate')) return 'lost';
  if (both.includes(null)) return 'unknown';
  return both.includes('shared-view') ? 'looked-up' : 'kept';
}
