/**
 * Work that may be answered later, spread over the time of its promise: the work that arrives in an interval is done in
 * equal parts in that interval and the ones that follow, as many as fit into the promise, so that all of it is done in
 * time. The week goes round: what arrives at its end is finished at the beginning of the next one. No work is lost, and
 * the promise levels the peaks.
 *
 * Example: intervals of an hour with 6, 0 and 0 hours of work and a promise of 2 hours: 3, 3 and 0.
 *
 * @param work workload that arrives in each interval, in any unit
 * @param intervals how many intervals the promise holds, a whole number from 1
 */
export function spreadWork(work: readonly number[], intervals: number): readonly number[] {
  const length = Math.min(Math.max(1, intervals), work.length);
  return work.map((_, index) => {
    let sum = 0;
    for (let back = 0; back < length; back += 1) sum += work[(index - back + work.length) % work.length] ?? 0;
    return sum / length;
  });
}
