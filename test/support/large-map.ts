import { listText } from '../../shared/model/list-text.ts';
import type { Touchpoint } from '../../shared/model/tables/touchpoint.ts';
import { newRow } from '../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../shared/model/workbook.ts';

/** A workbook with many touchpoints whose ratings, figures and links differ, the same on every run. */
export function largeMap(touchpoints: number, processes = 200): Workbook {
  const random = sequence(20261122);
  const rating = () => 1 + Math.floor(random() * 5);
  const maybe = <T>(share01: number, value: T) => (random() < share01 ? value : null);
  const rows = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((row) => [row.id, row]));
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);
  const stages = numbered(11).map((n) => newRow('stage', { id: `s${n}`, position: n, name: `Stage ${n}` }));
  const channels = numbered(15).map((n) =>
    newRow('channel', { id: `c${n}`, position: n, name: `Channel ${n}`, voice: n % 3 === 0 }),
  );
  const processRows = numbered(processes).map((n) =>
    newRow('process', {
      id: `p${n}`,
      position: n,
      name: `Process ${n}`,
      contacts_per_month: Math.round(random() * 9_000),
      aht_seconds: 60 + Math.round(random() * 600),
      defined: rating(),
      repeatable: rating(),
      measurable: rating(),
      documentation: rating(),
      complexity: rating(),
      exceptions_rating: rating(),
      judgement: rating(),
      systems: rating(),
      data: rating(),
      brand: rating(),
    }),
  );
  const touchpointRows = numbered(touchpoints).map(
    (n): Touchpoint =>
      newRow('touchpoint', {
        id: `t${n}`,
        position: n,
        name: `Touchpoint ${n}`,
        stage: `s${n % 11}`,
        channel: `c${n % 15}`,
        processes: listText([`p${n % processes}`]),
        contacts_per_month: Math.round(random() * 2_000),
        aht_seconds: 60 + Math.round(random() * 600),
        brand: maybe(0.5, rating()),
        emotional_intensity: rating(),
        judgement: maybe(0.5, rating()),
        complexity: maybe(0.5, rating()),
        data: maybe(0.5, rating()),
        repeatability: maybe(0.5, rating()),
        documentation: maybe(0.5, rating()),
        coverage: rating(),
        digital: rating(),
        nuance: rating(),
        cost_pressure: rating(),
        overlap: rating(),
        round_clock: rating(),
        data_constraint: rating(),
        governance: rating(),
        vulnerability: maybe(0.1, 'high' as const),
        decision: maybe(0.3, 'keep' as const),
      }),
  );
  const engagement = newRow('engagement', { id: 'w', title: 'A large map' });
  return {
    ...emptyWorkbook(),
    engagement: rows([engagement]),
    stage: rows(stages),
    channel: rows(channels),
    process: rows(processRows),
    touchpoint: rows(touchpointRows),
  };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
