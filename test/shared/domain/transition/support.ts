import { listText } from '../../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';

type StageValues = Partial<Omit<Row<'transition_stage'>, 'after'>> & { readonly after?: readonly string[] };

/** Stages by id in the order in which they are written, each named after its id. */
export function stagesOf(
  values: Readonly<Record<string, StageValues>>,
): Record<string, Row<'transition_stage'>> {
  return Object.fromEntries(
    Object.entries(values).map(([id, { after = [], ...rest }], index) => [
      id,
      newRow('transition_stage', { id, name: id, position: index + 1, ...rest, after: listText(after) }),
    ]),
  );
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
