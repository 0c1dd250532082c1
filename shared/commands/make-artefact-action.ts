import type { Change } from '../changes/change.ts';
import { missingArtefact } from '../content/sourcing/guidance.ts';
import { isOpen } from '../domain/actions/count-actions.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Action } from '../model/tables/action.ts';
import { type Process, process as processTable } from '../model/tables/process.ts';
import type { Workbook } from '../model/workbook.ts';
import { makeActions } from './make-actions.ts';

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
    (one) => one.process === process && one.artefact === artefact && isOpen(one),
  );
  return found ?? null;
}

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
  const action = {
    ...draftArtefactAction(process, input.artefact),
    ...input.draft,
    process: process.id,
    artefact: input.artefact,
  };
  return makeActions(workbook, [action], { ids: [input.id], at: input.at });
}
