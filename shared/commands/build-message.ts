import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { AUDIENCES } from '../model/readiness-lists.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import {
  composeMessage,
  MESSAGE_SECTIONS,
  type MessageSection,
  type MessageWish,
} from './message/compose-message.ts';
import { put, setFields } from './put.ts';

/**
 * Puts a page together for an audience, or for one group of it, and adds it to the messages as a draft.
 *
 * @param wish.today dates before it are not announced
 * @throws Refusal `missing-row` when the group is gone.
 */
export function buildMessage(workbook: Workbook, wish: MessageWish & { readonly id: string }): Change {
  const group = wish.stakeholder ? workbook.stakeholder[wish.stakeholder] : undefined;
  if (wish.stakeholder && !group)
    throw new Refusal('missing-row', 'This group is not there any more: choose another, or none.');
  const audience = AUDIENCES.find(({ value }) => value === wish.audience)?.label.toLowerCase() ?? '';
  const last = Object.values(workbook.audience_message).reduce(
    (most, row) => Math.max(most, row.position),
    0,
  );
  const row = newRow('audience_message', {
    ...composeMessage(workbook, wish),
    id: wish.id,
    position: last + 1,
    audience: wish.audience,
    stakeholder: group?.id ?? null,
    owner: group?.owner ?? null,
  });
  return put(workbook, 'audience_message', row, `Write a message for ${group?.name ?? audience}`);
}

/** What the workbook would put into one part of a message today. */
export function composedSection(
  workbook: Workbook,
  id: string,
  section: MessageSection,
  today: string,
): string {
  const { audience, stakeholder } = messageOf(workbook, id);
  return composeMessage(workbook, { audience, stakeholder, today })[section];
}

/**
 * Replaces one part of a message by what the workbook gives today.
 *
 * @throws Refusal `missing-row` when the message is gone.
 */
export function rebuildSection(
  workbook: Workbook,
  id: string,
  section: MessageSection,
  today: string,
): Change {
  const { title } = messageOf(workbook, id);
  const text = composedSection(workbook, id, section, today);
  return setFields(
    workbook,
    'audience_message',
    id,
    { [section]: text },
    `Put ${MESSAGE_SECTION_WORDS[section]} of ${title} together again`,
  );
}

/** The parts in the middle of a sentence. */
const MESSAGE_SECTION_WORDS: Readonly<Record<MessageSection, string>> = {
  opening: 'the opening',
  reasons: 'the reasons',
  advantages: 'the advantages',
  risks: 'the risks',
  effects: 'the effects',
  next: 'the next steps',
};

/** Whether anything stands on the page. */
export function isWritten(message: Readonly<Record<MessageSection, string>>): boolean {
  return MESSAGE_SECTIONS.some((section) => message[section].trim() !== '');
}

function messageOf(workbook: Workbook, id: string) {
  const message = workbook.audience_message[id];
  if (!message) throw new Refusal('missing-row', 'This message is not there any more: choose another.');
  return message;
}
