import { v7 as uuid } from 'uuid';
import {
  type ActionDraft,
  type Artefact,
  makeArtefactAction,
} from '../../../../../shared/commands/make-artefact-action.ts';
import { commit } from '../../../../workbook/store.ts';

/**
 * Makes an action for something that a process lacks; without a draft as it is proposed.
 *
 * @throws Refusal when there is one already, or when what was typed is not allowed.
 */
export function makeAction(
  process: string,
  artefact: Artefact,
  draft: Partial<ActionDraft> = {},
): Promise<void> {
  const id = uuid();
  const at = new Date().toISOString();
  return commit((workbook) => makeArtefactAction(workbook, { process, artefact, draft, id, at }));
}
