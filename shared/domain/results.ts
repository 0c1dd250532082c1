import type { Workbook } from '../model/workbook.ts';
import { assessReadiness } from './readiness/assess-readiness.ts';

/** A computed figure: a number, a word, a yes/no, or null while it is unknown. */
export type Figure = number | string | boolean | null;

/**
 * Every computed figure of the workbook by a key that stays the same from release to release.
 * Scores are 0-100 and unrounded, completeness is a share 0-1, levels are 1-5; null means unknown.
 */
export function results(workbook: Workbook): Readonly<Record<string, Figure>> {
  const readiness = assessReadiness(workbook);
  const figures: Record<string, Figure> = {
    'readiness.basis': readiness.basis,
    'readiness.answered': readiness.answered,
    'readiness.applicable': readiness.applicable,
    'readiness.overall': readiness[readiness.basis].score,
    'readiness.overall.claimed': readiness.claimed.score,
    'readiness.overall.evidenced': readiness.evidenced.score,
    'readiness.provisional': readiness[readiness.basis].provisional,
    'readiness.band': readiness.band.band,
    'readiness.band.by-score': readiness.band.byScore,
    'readiness.gates.passed': count(readiness.gates, 'passed'),
    'readiness.gates.failed': count(readiness.gates, 'failed'),
    'readiness.gates.open': count(readiness.gates, 'open'),
    'readiness.gaps': readiness.gaps.length,
  };
  for (const { dimension, score } of readiness.dimensions) {
    const key = `readiness.${dimension.id}`;
    figures[`${key}.claimed`] = score.claimed;
    figures[`${key}.evidenced`] = score.evidenced;
    figures[`${key}.answered`] = score.answered;
    figures[`${key}.applicable`] = score.applicable;
    figures[`${key}.completeness`] = score.completeness01;
  }
  for (const gate of readiness.gates) figures[`readiness.gate.${gate.id}`] = gate.state;
  for (const gap of readiness.gaps) figures[`readiness.gap.${gap.question}.priority`] = gap.priority;
  return figures;
}

function count(gates: readonly { readonly state: string }[], state: string): number {
  return gates.filter((gate) => gate.state === state).length;
}
