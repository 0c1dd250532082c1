import { dayNumber, dayOfNumber } from '../../lib/day-number.ts';
import { listed } from '../../model/list-text.ts';
import type { TransitionStage } from '../../model/tables/transition-stage.ts';
import { findCycles } from './find-cycles.ts';
import { inTransitionOrder } from './in-transition-order.ts';

export interface PlannedStage {
  readonly stage: TransitionStage;
  /** First and last day, both counted; null while they cannot be known. */
  readonly start: string | null;
  readonly end: string | null;
  /** The first day that its predecessors and the start of the transition allow, whatever its own "not before" says. */
  readonly floor: string | null;
  /** The last days on which it may begin and end without moving the end of the plan; null once it has ended. */
  readonly latestStart: string | null;
  readonly latestEnd: string | null;
  /** Calendar days that it may slip without moving the end of the plan; null once it has ended. */
  readonly slackDays: number | null;
  /** Not over, and without slack: each day that it slips moves the end. */
  readonly critical: boolean;
  /** It stands on a circle, or waits for a stage that does: it has no days until the circle is undone. */
  readonly circular: boolean;
}

export interface TransitionPlan {
  /** In the order of the register. */
  readonly list: readonly PlannedStage[];
  readonly byId: Readonly<Record<string, PlannedStage>>;
  /** Circles: ids of the stages of each, in the order of the register. */
  readonly cycles: readonly (readonly string[])[];
  /** First and last day of everything that has days; null while nothing has. */
  readonly start: string | null;
  readonly end: string | null;
  /** Ids of the critical stages in the order of their days. */
  readonly critical: readonly string[];
}

/**
 * The days of every stage by the critical path method (Kelley and Walker 1959), over calendar days.
 *
 * Forward: first day = the latest of the start of the transition, its own "not before", and the day after the last
 * predecessor's end plus the wait (below zero lets them overlap). Last day = first day + length - 1. Days on which a
 * stage really began or ended go before planned ones.
 * Backward: a stage may end no later than the day before the latest start of each stage that follows, less that one's
 * wait; without followers, the end of the plan. A follower that has begun holds nothing back any more.
 * Slack = latest end - end; without slack it is critical.
 *
 * On a circle, and behind one, nothing is computed. Predecessors that are not there are passed over. Without a start
 * of the transition a stage without predecessors has the day of its "not before", otherwise none.
 *
 * Example: start 1 March 2027; A 10 days, B after A 5 days, C after A 2 days, D after B and C 1 day. A 1-10, B 11-15,
 * C 11-12, D 16 March. C may slip by 3 days; A, B and D are critical.
 *
 * @param transitionStart `YYYY-MM-DD`
 */
export function planStages(
  stages: Readonly<Record<string, TransitionStage>>,
  transitionStart: string | null,
): TransitionPlan {
  const rows = inTransitionOrder(stages);
  const before = new Map(
    rows.map((row) => [row.id, listed(row.after).filter((id) => Object.hasOwn(stages, id))]),
  );
  const after = new Map<string, TransitionStage[]>(rows.map(({ id }) => [id, []]));
  for (const row of rows) for (const id of before.get(row.id) ?? []) after.get(id)?.push(row);
  const cycles = findCycles(
    rows.map(({ id }) => id),
    (id) => before.get(id) ?? [],
  );
  const circular = behind(cycles.flat(), after);
  const order = sorted(
    rows.filter(({ id }) => !circular.has(id)),
    before,
  );
  const first = transitionStart === null ? null : dayNumber(transitionStart);
  const forward = new Map<string, Forward>();
  for (const row of order) forward.set(row.id, forwardOf(row, before.get(row.id) ?? [], forward, first));
  const spans = [...forward.values()].flatMap(({ span }) => (span ? [span] : []));
  const end = spans.length === 0 ? null : Math.max(...spans.map((span) => span.end));
  const latest = latestEnds(order.toReversed(), after, forward, end);

  const list = rows.map((stage): PlannedStage => {
    const { span = null, floor = null } = forward.get(stage.id) ?? {};
    const latestEnd = latest.get(stage.id) ?? null;
    const slack = span && latestEnd !== null ? latestEnd - span.end : null;
    return {
      stage,
      start: span && dayOfNumber(span.start),
      end: span && dayOfNumber(span.end),
      floor: dayOrNull(floor),
      latestStart: dayOrNull(span && latestEnd !== null ? latestEnd - (span.end - span.start) : null),
      latestEnd: dayOrNull(latestEnd),
      slackDays: slack,
      critical: slack !== null && slack <= 0,
      circular: circular.has(stage.id),
    };
  });
  return {
    list,
    byId: Object.fromEntries(list.map((one) => [one.stage.id, one])),
    cycles,
    start: spans.length === 0 ? null : dayOfNumber(Math.min(...spans.map((span) => span.start))),
    end: dayOrNull(end),
    critical: list
      .filter((one) => one.critical)
      .sort((a, b) => String(a.start).localeCompare(String(b.start)))
      .map((one) => one.stage.id),
  };
}

interface Forward {
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly floor: number | null;
}

function forwardOf(
  { lag_days, not_before, started_on, ended_on, duration_days }: TransitionStage,
  before: readonly string[],
  done: ReadonlyMap<string, Forward>,
  first: number | null,
): Forward {
  const ends = before.map((id) => done.get(id)?.span?.end ?? null);
  const known = ends.filter((end) => end !== null);
  const waits = known.length < ends.length;
  const afterLast = known.length === 0 ? null : Math.max(...known) + 1 + lag_days;
  const floor = waits ? null : most([first, afterLast]);
  const planned = waits ? null : most([floor, not_before === null ? null : dayNumber(not_before)]);
  const ended = ended_on === null ? null : dayNumber(ended_on);
  const began = started_on === null ? planned : dayNumber(started_on);
  if (ended !== null) return { span: { start: Math.min(began ?? ended, ended), end: ended }, floor };
  if (began === null) return { span: null, floor };
  return { span: { start: began, end: began + duration_days - 1 }, floor };
}

/** The last day on which each stage that is not over may end. */
function latestEnds(
  backwards: readonly TransitionStage[],
  after: ReadonlyMap<string, readonly TransitionStage[]>,
  forward: ReadonlyMap<string, Forward>,
  end: number | null,
): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { id, ended_on } of backwards) {
    const span = forward.get(id)?.span;
    if (!span || end === null || ended_on !== null) continue;
    const limits = (after.get(id) ?? []).flatMap((next) => {
      const nextSpan = forward.get(next.id)?.span;
      const nextLatest = latest.get(next.id);
      if (!nextSpan || nextLatest === undefined || next.started_on !== null) return [];
      return [nextLatest - (nextSpan.end - nextSpan.start) - 1 - next.lag_days];
    });
    latest.set(id, Math.min(end, ...limits));
  }
  return latest;
}

/** The ids and all that follow them. */
function behind(
  ids: readonly string[],
  after: ReadonlyMap<string, readonly TransitionStage[]>,
): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) for (const next of after.get(id) ?? []) found.add(next.id);
  return found;
}

/** Each after its predecessors; there are no circles among them. */
function sorted(
  rows: readonly TransitionStage[],
  before: ReadonlyMap<string, readonly string[]>,
): readonly TransitionStage[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const done = new Set<TransitionStage>();
  const visit = (row: TransitionStage) => {
    if (done.has(row)) return;
    for (const id of before.get(row.id) ?? []) {
      const other = byId.get(id);
      if (other) visit(other);
    }
    done.add(row);
  };
  for (const row of rows) visit(row);
  return [...done];
}

function most(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function dayOrNull(number: number | null): string | null {
  return number === null ? null : dayOfNumber(number);
}
