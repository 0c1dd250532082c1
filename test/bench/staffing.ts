import { intervalDemand } from '../../shared/domain/staffing/demand/interval-demand.ts';
import { staffIntervals } from '../../shared/domain/staffing/staff-intervals.ts';
import { WEEKDAYS } from '../../shared/model/expectation-lists.ts';
import { listText } from '../../shared/model/list-text.ts';
import { newRow, type Row } from '../../shared/model/tables.ts';

/**
 * How long the people of 10,000 intervals take, no two of them with the same load: up to some 110 erlangs with Erlang C,
 * and the same with customers who hang up. Prints the median milliseconds of both as JSON.
 */
const INTERVALS = 10_000;
const ROUNDS = 9;

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
const queue = newRow('queue', {
  id: 'q',
  name: 'Phone',
  days_open: listText(WEEKDAYS.map(({ value }) => value)),
  opens: '00:00',
  closes: '00:00',
  interval_minutes: '15',
});
const volume = { contacts: 100_000, handleSeconds: 250, ownContacts: true, ownHandleTime: true, parts: [] };
const week = intervalDemand(queue, volume, []) ?? [];
const demand = Array.from({ length: INTERVALS }, (_, index) => {
  const interval = week[index % week.length];
  if (!interval) throw new Error('The week has no intervals.');
  return { ...interval, contacts: 1 + (index * 395) / INTERVALS };
});

console.log(
  JSON.stringify({
    intervals: INTERVALS,
    waitMs: timed(queue),
    hangUpMs: timed({ ...queue, model: 'erlang-a', patience_seconds: 120 }),
  }),
);

function timed(row: Row<'queue'>): number {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    collect();
    const start = performance.now();
    const { intervals } = staffIntervals(row, demand);
    const took = performance.now() - start;
    if (intervals.length !== INTERVALS) throw new Error('Not every interval was worked out.');
    if (round > 0) times.push(took); // The first round warms the compiler.
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
