import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { Channel } from '../../../../../shared/model/tables/channel.ts';
import type { Stage } from '../../../../../shared/model/tables/stage.ts';

export interface MatrixCell {
  readonly stage: Stage;
  readonly channel: Channel;
  /** The cards that are drawn. */
  readonly cards: readonly TouchpointAdvice[];
  /** How many more there are. */
  readonly more: number;
}

export interface Matrix {
  readonly stages: readonly Stage[];
  readonly rows: readonly { readonly channel: Channel; readonly cells: readonly MatrixCell[] }[];
}

/** Beyond this a cell says how many more there are, so that a map of thousands stays quick and legible. */
export const MOST_CARDS = 8;

/**
 * Puts touchpoints into the cells of stage and channel, both in their order.
 *
 * @param shown what the filter leaves
 * @param occupied when given, rows and columns in which none of these stands are left out
 * @param followed a card that is drawn even where its cell has too many, because the person has just put it there
 */
export function layOutMatrix(
  shown: readonly TouchpointAdvice[],
  stages: readonly Stage[],
  channels: readonly Channel[],
  occupied: readonly TouchpointAdvice[] | null = null,
  most = MOST_CARDS,
  followed: string | null = null,
): Matrix {
  const used = occupied && {
    stages: new Set(occupied.map(({ touchpoint }) => touchpoint.stage)),
    channels: new Set(occupied.map(({ touchpoint }) => touchpoint.channel)),
  };
  const columns = inOrder(stages).filter(({ id }) => !used || used.stages.has(id));
  const cells = new Map<string, TouchpointAdvice[]>();
  for (const entry of shown) {
    const key = cellKey(entry.touchpoint);
    const cell = cells.get(key);
    if (cell) cell.push(entry);
    else cells.set(key, [entry]);
  }
  const rows = inOrder(channels)
    .filter(({ id }) => !used || used.channels.has(id))
    .map((channel) => ({
      channel,
      cells: columns.map((stage): MatrixCell => {
        const here = cells.get(cellKey({ stage: stage.id, channel: channel.id })) ?? [];
        const cards = here.length > most ? drawnOf(here, most, followed) : here;
        return { stage, channel, cards, more: here.length - cards.length };
      }),
    }));
  return { stages: columns, rows };
}

function drawnOf(
  here: readonly TouchpointAdvice[],
  most: number,
  followed: string | null,
): readonly TouchpointAdvice[] {
  const hidden = followed === null ? undefined : here.slice(most).find((c) => c.touchpoint.id === followed);
  return hidden ? [...here.slice(0, most - 1), hidden] : here.slice(0, most);
}

export function cellKey({ stage, channel }: { readonly stage: string; readonly channel: string }): string {
  return `${stage}\n${channel}`;
}

function inOrder<T extends { readonly position: number }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.position - b.position);
}
