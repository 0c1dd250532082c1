/**
 * Several values in one field, as the text of a JSON list without repetitions, such as `["chat","voice"]`.
 *
 * A row holds only plain values, so two rows compare, travel and are sealed field by field; SQLite's own
 * functions can still read the list.
 */
export type ListText = string;

export const NOTHING_LISTED: ListText = '[]';

const known = new Map<ListText, readonly string[]>([[NOTHING_LISTED, []]]);
const MOST_KNOWN = 5_000;

/** The values of a list, in their order. A text that is no list reads as empty. */
export function listed(text: ListText): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const items = readList(text) ?? [];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, items);
  return items;
}

/** Values as the text of a list; each is kept once, where it came first. */
export function listText(items: Iterable<string>): ListText {
  return JSON.stringify([...new Set(items)]);
}

/** The values of a list, or null when the text is none. */
export function readList(text: string): readonly string[] | null {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items : null;
  } catch {
    return null;
  }
}
