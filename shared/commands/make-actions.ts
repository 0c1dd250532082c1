import type { Change } from '../changes/change.ts';
import { type ActionSource, sourceKey } from '../domain/actions/action-source.ts';
import { isOpen } from '../domain/actions/count-actions.ts';
import { Refusal } from '../lib/refusal.ts';
import { type Action, action as actionTable } from '../model/tables/action.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/** What an action starts with, and the row that it comes from. */
export interface NewAction extends ActionSource {
  readonly title: string;
  readonly owner?: string | null;
  /** `YYYY-MM-DD`. */
  readonly due?: string | null;
  /** What done looks like. */
  readonly note?: string;
}

/** The open action that is about the same thing already, or null. */
export function sameAction(workbook: Pick<Workbook, 'action'>, wanted: NewAction): Action | null {
  return sameActions(workbook)(wanted);
}

/** The same for many: finds the open action that is about the same thing already. Actions without a key of their source are the same by their title, and by their meeting if they come from one. */
export function sameActions({ action }: Pick<Workbook, 'action'>): (wanted: NewAction) => Action | null {
  const open = new Map<string, Action>();
  for (const one of Object.values(action)) {
    const key = keyOf(one);
    if (isOpen(one) && !open.has(key)) open.set(key, one);
  }
  return (wanted) => open.get(keyOf(wanted)) ?? null;
}

/**
 * Makes actions as one act, behind those that are there.
 *
 * @param about.ids as many new ids as there are actions
 * @param about.at now, in UTC
 * @throws Refusal `already-there` when an open action is about the same thing, `invalid` when a row that one should
 * come from is gone or a title is missing; nothing is made then.
 */
export function makeActions(
  workbook: Workbook,
  wanted: readonly NewAction[],
  about: { readonly ids: readonly string[]; readonly at: string },
): Change {
  const last = Object.values(workbook.action).reduce((most, { position }) => Math.max(most, position), 0);
  const keys = new Set<string>();
  const openAbout = sameActions(workbook);
  const add = wanted.map((values, index) => {
    const title = shortened(values.title);
    const there = openAbout({ ...values, title });
    if (there || keys.has(keyOf({ ...values, title })))
      throw new Refusal(
        'already-there',
        `There is an open action for this already: ${there?.title ?? title}. Change that one.`,
      );
    keys.add(keyOf({ ...values, title }));
    const id = about.ids[index];
    if (id === undefined) throw new Error('Every action needs an id.');
    return newRow('action', { ...values, title, id, position: last + index + 1, created_at: about.at });
  });
  const [only] = add;
  const name = add.length === 1 && only ? `Make action “${only.title.trim()}”` : `Make ${add.length} actions`;
  return editRows(workbook, 'action', { add }, name);
}

function keyOf(action: NewAction): string {
  return sourceKey(action) ?? `title/${action.meeting ?? ''}/${action.title.trim().toLowerCase()}`;
}

const LONGEST = actionTable.fields.title.max ?? 200;

/** Titles are put together from names, which may be long themselves. */
function shortened(title: string): string {
  const text = title.trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
