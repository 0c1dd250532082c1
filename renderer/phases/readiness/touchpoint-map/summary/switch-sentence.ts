import type { ChannelSwitch } from '../../../../../shared/domain/sourcing/touchpoint/lost-context.ts';
import { formatCount } from '../format-sourcing.ts';

const CONTEXT: Readonly<Record<ChannelSwitch['context'], string>> = {
  lost: 'starts again from nothing',
  unknown: 'brings along nobody knows what: no integration is recorded',
  'looked-up': 'meets an agent who can look up what happened',
  kept: 'goes on where the conversation stopped',
};

/** What happens to customers who change channel, in one sentence. */
export function switchSentence({ from, to, because, context, contacts }: ChannelSwitch): string {
  const many = contacts === null ? '' : ` (${formatCount(contacts)} contacts a month)`;
  const who = because === 'fallback' ? 'Whoever gets stuck in' : 'Whoever turns from';
  const way = because === 'fallback' ? 'and is passed on to' : 'to';
  return `${who} "${from.name}"${many} ${way} "${to.name}" ${CONTEXT[context]}.`;
}
