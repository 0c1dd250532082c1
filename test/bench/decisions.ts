import { applyEdits } from '../../shared/changes/apply-change.ts';
import { setFields } from '../../shared/commands/put.ts';
import { auditProcesses } from '../../shared/domain/sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { summariseDecisions } from '../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { largeMap } from '../support/large-map.ts';

/**
 * How long the decisions of 10,000 touchpoints take, and how long they take again after one edit.
 *
 * The full pass starts from rows that were never seen, so nothing is remembered from before. Prints the median
 * milliseconds of both as JSON.
 */
const TOUCHPOINTS = 10_000;
const ROUNDS = 15;

// Garbage of the set-up is collected before each measurement where the engine lets us.
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

const full: number[] = [];
const edits: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  let workbook = largeMap(TOUCHPOINTS);
  collect();
  const pass = timed(() => decide(workbook));
  const change = setFields(workbook, 'touchpoint', `t${round * 97}`, { brand: 1 + (round % 5) }, 'Rate');
  workbook = applyEdits(workbook, change.edits);
  const edit = timed(() => decide(workbook));
  if (round === 0) continue; // The first round warms the compiler.
  full.push(pass);
  edits.push(edit);
}
console.log(JSON.stringify({ touchpoints: TOUCHPOINTS, fullMs: median(full), editMs: median(edits) }));

/** What the map shows: audits of all processes, the decision of every touchpoint, and their summary. */
function decide(workbook: Workbook): void {
  const { byId } = auditProcesses(workbook);
  const advice = decideTouchpoints(workbook, byId);
  const { total } = summariseDecisions(advice, 50);
  if (total.count !== TOUCHPOINTS) throw new Error('Not every touchpoint was decided.');
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
