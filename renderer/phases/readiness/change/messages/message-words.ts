import {
  MESSAGE_SECTIONS,
  type MessageSection,
} from '../../../../../shared/commands/message/compose-message.ts';
import type { AudienceMessage } from '../../../../../shared/model/tables/audience-message.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';

/** The heading of a part as readers see it. The opening stands without one. */
export function sectionHeading(section: MessageSection, audience: AudienceMessage['audience']): string {
  if (section === 'opening') return '';
  if (section === 'effects' && audience !== 'agents' && audience !== 'customers') return 'What changes';
  return HEADINGS[section];
}

const HEADINGS: Readonly<Record<Exclude<MessageSection, 'opening'>, string>> = {
  reasons: 'Why',
  advantages: 'What gets better',
  risks: 'What could go wrong, and what we do about it',
  effects: 'What it means for you',
  next: 'What happens next',
};

/** What would fill a part for which the workbook has nothing. */
export const FILLED_BY: Readonly<Record<MessageSection, string>> = {
  opening: 'It begins with the message of the group and the scope in the profile.',
  reasons: 'Drivers fill it: list them under Drivers and benefits.',
  advantages: 'Benefits fill it: list them under Drivers and benefits.',
  risks: 'Rated risks fill it: see the risk register.',
  effects: 'Effects on the readers fill it: see Impact.',
  next: 'Dates fill it: see Calendar.',
};

export function sectionLabel(section: MessageSection): string {
  return TABLES.audience_message.fields[section].label;
}

/** The page as plain text, to be pasted into an e-mail. */
export function messageText(message: AudienceMessage): string {
  const parts = MESSAGE_SECTIONS.flatMap((section) => {
    const text = message[section].trim();
    const heading = sectionHeading(section, message.audience);
    return text === '' ? [] : [heading === '' ? text : `${heading}\n${text}`];
  });
  return [message.title, ...parts].join('\n\n');
}

/** A part as paragraphs and lists: lines that begin with a point belong to a list. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') continue;
    const item = /^[•*–-]\s+(.*)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item === undefined) blocks.push({ kind: 'text', text: line });
    else if (last?.kind === 'list')
      blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] };
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}
