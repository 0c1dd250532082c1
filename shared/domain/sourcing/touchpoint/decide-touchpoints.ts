import { changedKeys } from '../../../lib/derived-from.ts';
import { type ListText, listed } from '../../../model/list-text.ts';
import { type Parameters, parametersOf } from '../../../model/parameters.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';
import type { Workbook } from '../../../model/workbook.ts';
import { locationWeights } from '../location/choose-location.ts';
import type { ProcessAudit } from '../process/audit-process.ts';
import { handlingHoursPerFte } from '../workload.ts';
import { type DecisionContext, decideTouchpoint, type TouchpointAdvice } from './decide-touchpoint.ts';
import { decisionThresholds } from './decision-rules.ts';
import { scoreWeights } from './touchpoint-scores.ts';

type Source = Pick<Workbook, 'parameter' | 'touchpoint' | 'interaction_type' | 'channel'>;
type Audits = Readonly<Record<string, ProcessAudit>>;

/** The last pass: what it read, the advice by touchpoint, and the register's order. */
interface Pass {
  readonly source: Source;
  readonly audits: Audits;
  readonly advice: Map<string, TouchpointAdvice>;
  readonly list: readonly TouchpointAdvice[];
}

let last: Pass | null = null;

/** So many changed rows are looked up one by one; with more, a pass over all is as quick. */
const FEW = 100;

const contexts = new WeakMap<Parameters, DecisionContext>();

/**
 * Decides every touchpoint of the workbook, in the order of the register.
 *
 * The last pass is remembered: while parameters, types and channels are the same tables, a touchpoint whose row and
 * processes are the same as then is not decided again. When only some rows changed since, only those are looked at.
 */
export function decideTouchpoints(source: Source, audits: Audits): readonly TouchpointAdvice[] {
  const before = last && sameMethod(last.source, source) ? last : null;
  const advice = before?.advice ?? new Map<string, TouchpointAdvice>();
  const list = (before && followEdits(before, source, audits)) ?? decideAll(source, audits, advice);
  last = { source, audits, advice, list };
  return list;
}

function sameMethod(a: Source, b: Source): boolean {
  return a.parameter === b.parameter && a.interaction_type === b.interaction_type && a.channel === b.channel;
}

/** The list after edits of contents alone; null when more has changed than that. */
function followEdits(before: Pass, source: Source, audits: Audits): readonly TouchpointAdvice[] | null {
  const keys = changedKeys(source.touchpoint, before.source.touchpoint);
  if (!keys || before.audits !== audits) return null;
  if (keys.size === 0) return before.list;
  if (keys.size > FEW) return null;
  const decide = decider(source, audits, before.advice);
  const list = [...before.list];
  for (const id of keys) {
    const now = source.touchpoint[id];
    const known = before.advice.get(id);
    if (!now || !known || now.position !== known.touchpoint.position) return null;
    list[list.indexOf(known)] = decide(now);
  }
  return list;
}

function decideAll(
  source: Source,
  audits: Audits,
  advice: Map<string, TouchpointAdvice>,
): readonly TouchpointAdvice[] {
  const list = Object.values(source.touchpoint).map(decider(source, audits, advice));
  if (advice.size > list.length)
    for (const id of advice.keys()) if (!Object.hasOwn(source.touchpoint, id)) advice.delete(id);
  return isOrdered(list) ? list : list.sort((a, b) => a.touchpoint.position - b.touchpoint.position);
}

function isOrdered(list: readonly TouchpointAdvice[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { touchpoint } of list) {
    if (touchpoint.position < before) return false;
    before = touchpoint.position;
  }
  return true;
}

/** Decides a touchpoint, or gives back what is known when row and processes are the same. */
function decider(source: Source, audits: Audits, advice: Map<string, TouchpointAdvice>) {
  const context = decisionContext(parametersOf(source));
  const links = new Map<ListText, readonly ProcessAudit[]>();
  const linkedTo = (processes: ListText) => {
    const known = links.get(processes);
    if (known) return known;
    const linked = listed(processes).flatMap((id) => audits[id] ?? []);
    links.set(processes, linked);
    return linked;
  };
  return (touchpoint: Touchpoint): TouchpointAdvice => {
    const linked = linkedTo(touchpoint.processes);
    const known = advice.get(touchpoint.id);
    if (known?.touchpoint === touchpoint && sameItems(known.audits, linked)) return known;
    const type = touchpoint.interaction_type
      ? (source.interaction_type[touchpoint.interaction_type] ?? null)
      : null;
    const channel = source.channel[touchpoint.channel] ?? null;
    const decided = decideTouchpoint(touchpoint, { type, channel, audits: linked }, context);
    advice.set(touchpoint.id, decided);
    return decided;
  };
}

/** What touchpoints share, from the parameters of a workbook. */
export function decisionContext(parameters: Parameters): DecisionContext {
  const before = contexts.get(parameters);
  if (before) return before;
  const context: DecisionContext = {
    hoursPerFte: handlingHoursPerFte(parameters),
    weights: scoreWeights(parameters),
    thresholds: decisionThresholds(parameters),
    locationWeights: locationWeights(parameters),
  };
  contexts.set(parameters, context);
  return context;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
