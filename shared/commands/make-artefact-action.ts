import type { Change } from '../changes/change.ts';
import { missingArtefact } from '../content/sourcing/guidance.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Action } from '../model/tables/action.ts';
import { type Process, process as processTable } from '../model/tables/process.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

export type Artefact = NonNullable<Action['artefact']>;

/** What an action for a missing artefact starts with. */
export interface ActionDraft {
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** What done looks like. */
  readonly note: string;
}

/** The action that would bring a readiness factor of a process one rating further, owned by the process' owner. */
export function draftArtefactAction(process: Process, artefact: Artefact): ActionDraft {
  const found = missingArtefact(artefact, process[artefact] ?? 1, process.name);
  return {
    title:
      found?.title ??
      `Raise ${processTable.fields[artefact].label.toLowerCase()} of ${process.name}`.slice(0, 200),
    owner: process.owner,
    due: process.due,
    note: found === null ? '' : `Done when: ${found.done}`,
  };
}

/** The action that already works on a missing artefact: one that is neither done nor dropped. */
export function actionFor(
  { action }: Pick<Workbook, 'action'>,
  process: string,
  artefact: Artefact,
): Action | null {
  const found = Object.values(action).find(
    (one) => one.process === process && one.artefact === artefact && !ENDED.has(one.status),
  );
  return found ?? null;
}

const ENDED: ReadonlySet<Action['status']> = new Set(['done', 'dropped']);

/**
 * Makes an action for something that a process lacks before it can move.
 *
 * @param input.at now, in UTC
 * @param input.draft what a person changed in the draft; the rest is as drafted
 * @throws Refusal `missing-row` for an unknown process, `already-there` when an open action is about the same thing.
 */
export function makeArtefactAction(
  workbook: Workbook,
  input: {
    readonly process: string;
    readonly artefact: Artefact;
    readonly draft?: Partial<ActionDraft>;
    readonly id: string;
    readonly at: string;
  },
): Change {
  const process = workbook.process[input.process];
  if (!process)
    throw new Refusal('missing-row', 'This process is not there any more, so no action was made for it.');
  const there = actionFor(workbook, input.process, input.artefact);
  if (there)
    throw new Refusal(
      'already-there',
      `There is an open action for this already: ${there.title}. Change that one.`,
    );
  const position = Object.values(workbook.action).reduce((last, one) => Math.max(last, one.position), 0) + 1;
  const row = newRow('action', {
    ...draftArtefactAction(process, input.artefact),
    ...input.draft,
    id: input.id,
    process: process.id,
    artefact: input.artefact,
    position,
    created_at: input.at,
  });
  return { title: `Make action “${row.title.trim()}”`, edits: [putEdit(workbook, 'action', row)] };
}
