import { listed } from '../../model/list-text.ts';
import type { Channel } from '../../model/tables/channel.ts';
import type { Integration } from '../../model/tables/integration.ts';
import type { Workbook } from '../../model/workbook.ts';

/** What whoever answers next sees of what was said before, the best first. */
export const HISTORY_LEVELS = [
  { value: 'one', label: 'One conversation', symbol: '●', help: 'The conversation moves on as one.' },
  {
    value: 'seen',
    label: 'Can be looked up',
    symbol: '◐',
    help: 'The next person can look up what happened.',
  },
  { value: 'partly', label: 'For some contacts', symbol: '◔', help: 'It depends on the touchpoint.' },
  {
    value: 'planned',
    label: 'Planned',
    symbol: '○',
    help: 'An integration with shared history is on its way.',
  },
  { value: 'lost', label: 'Starts again', symbol: '✕', help: 'The customer tells everything again.' },
  { value: 'unknown', label: 'Not recorded', symbol: '–', help: 'No touchpoint says.' },
] as const;

export type HistoryLevel = (typeof HISTORY_LEVELS)[number]['value'];

export interface HistoryCell {
  readonly from: Channel;
  readonly to: Channel;
  readonly level: HistoryLevel;
  /** The integration that joins the two, where one does or will. */
  readonly by: Integration | null;
}

export interface ChannelHistory {
  /** Channels that touchpoints or integrations use, in their order. */
  readonly channels: readonly Channel[];
  /** Row by row: every channel before, every other channel after. */
  readonly cells: readonly (readonly HistoryCell[])[];
  /** Pairs, each way counted, in which the customer starts again. */
  readonly lost: number;
  readonly pairs: number;
}

/**
 * What goes along when a customer moves from one channel to another.
 *
 * An integration with shared history that is tested or live joins the channels that it names. Otherwise the touchpoints
 * of the channel before tell: all unified makes one conversation, all at least a shared view can be looked up, some do
 * for some contacts, none means that the customer starts again, unless an integration is on its way. A channel whose
 * touchpoints do not say is not recorded. Source: our own method.
 *
 * Example: chat has one touchpoint with a shared view and one separate, e-mail only separate ones: from chat to e-mail
 * it holds for some contacts, from e-mail to chat the customer starts again.
 */
export function channelHistory({
  channel,
  touchpoint,
  integration,
}: Pick<Workbook, 'channel' | 'touchpoint' | 'integration'>): ChannelHistory {
  const sharing = Object.values(integration)
    .filter(({ shared_history, status }) => shared_history && status !== 'dropped')
    .sort((a, b) => Number(isWorking(b)) - Number(isWorking(a)) || a.position - b.position);
  const touchpoints = Object.values(touchpoint);
  const used = new Set([
    ...touchpoints.map((row) => row.channel),
    ...sharing.flatMap((row) => listed(row.channels)),
  ]);
  const channels = Object.values(channel)
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.position - b.position);
  const own = new Map(
    channels.map(({ id }) => [
      id,
      levelOf(touchpoints.filter((row) => row.channel === id).map((row) => row.integration)),
    ]),
  );
  const cells = channels.map((from) =>
    channels
      .filter((to) => to.id !== from.id)
      .map((to): HistoryCell => {
        const by = sharing.find((row) => joins(row, from.id, to.id)) ?? null;
        const level = own.get(from.id) ?? 'unknown';
        return { from, to, by, level: joined(level, by) };
      }),
  );
  const all = cells.flat();
  return {
    channels,
    cells,
    lost: all.filter(({ level }) => level === 'lost').length,
    pairs: all.length,
  };
}

function isWorking({ status }: Integration): boolean {
  return status === 'tested' || status === 'live';
}

function joins({ channels }: Integration, from: string, to: string): boolean {
  const ids = listed(channels);
  return ids.includes(from) && ids.includes(to);
}

function joined(own: HistoryLevel, by: Integration | null): HistoryLevel {
  if (by === null || own === 'one') return own;
  if (isWorking(by)) return 'seen';
  return own === 'seen' ? own : 'planned';
}

function levelOf(integrations: readonly ('separate' | 'shared-view' | 'unified' | null)[]): HistoryLevel {
  const said = integrations.filter((one) => one !== null);
  if (said.length === 0) return 'unknown';
  if (said.every((one) => one === 'unified')) return 'one';
  const shared = said.filter((one) => one !== 'separate').length;
  return shared === said.length ? 'seen' : shared > 0 ? 'partly' : 'lost';
}
