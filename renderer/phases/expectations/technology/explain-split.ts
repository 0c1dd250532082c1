import type { TouchpointSplit } from '../../../../shared/domain/technology/machine-and-people.ts';
import { SPLIT_PARTS } from '../../../../shared/domain/technology/machine-and-people.ts';
import type { SplitTotal } from '../../../../shared/domain/technology/split-totals.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatContacts, formatShare } from './format-contacts.ts';

const SOURCE =
  'Readiness Workbook method, machine and people. Containment counts only what ends well and does not come back within seven days; our own definition.';

/** How the contacts left for people at one touchpoint come about. */
export function explainTouchpoint(split: TouchpointSplit): Explanation {
  const { touchpoint, machines, contacts, wanted01, left } = split;
  return {
    title: `Contacts left for people, ${touchpoint.name}`,
    formula:
      'Contacts a month × (1 − contained share). The contained share is the share that meets the machine first × the containment wanted, added up over the machines of the touchpoint.',
    columns: ['Machine', 'Meet it first, %', 'Containment wanted, %', 'Contained, % of all'],
    terms: machines.map(({ name, machine_percent, containment_percent }) => [
      name,
      machine_percent,
      containment_percent,
      machine_percent === null || containment_percent === null
        ? null
        : (machine_percent * containment_percent) / 100,
    ]),
    total: null,
    result:
      left === null
        ? 'Not known yet: contacts, a share or the containment wanted is missing.'
        : `${formatContacts(contacts)} × (1 − ${formatShare(wanted01)}) = ${formatContacts(left)} contacts a month`,
    notes: ['A contact that comes back within seven days was not contained; count it as left for people.'],
    source: SOURCE,
  };
}

/** How the totals of machine, partner and home team come about. */
export function explainSplit(splits: readonly TouchpointSplit[], total: SplitTotal): Explanation {
  const known = splits.filter(({ contacts, shares }) => contacts !== null && shares !== null);
  const parts = SPLIT_PARTS.map(({ value }) => value);
  return {
    title: 'Machine and people',
    formula:
      'What machines do not contain goes where the touchpoint was decided: to the home team, the partner, or both by the partner’s share. An automated touchpoint hands over to whoever handles its fallback. Without a decision it is not settled.',
    columns: ['Touchpoint', 'Contacts', ...SPLIT_PARTS.map(({ label }) => label)],
    terms: known.map(({ touchpoint, contacts, shares }) => [
      touchpoint.name,
      contacts,
      ...parts.map((part) => Math.round((contacts ?? 0) * (shares?.[part] ?? 0))),
    ]),
    total: ['Sum', total.contacts, ...parts.map((part) => Math.round(total.parts[part]))],
    result: `${formatContacts(total.contained)} of ${formatContacts(total.contacts)} contacts a month would end with a machine; ${formatContacts(total.containedToday)} do today.`,
    notes: [
      ...(total.unknown.length === 0
        ? []
        : [
            `Not counted, because contacts or containment are missing: ${total.unknown.map(({ touchpoint }) => touchpoint.name).join(', ')}.`,
          ]),
    ],
    source: SOURCE,
  };
}
