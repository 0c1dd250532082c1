import type { GateFinding } from '../gate-finding.ts';
import type { ExpectationsFigures } from './expectations-figures.ts';
import { groundFindings } from './ground-findings.ts';
import { safetyFindings } from './safety-findings.ts';
import { serviceFindings } from './service-findings.ts';

/** Each criterion of the second gate with what it found, in their order. */
export function findAtExpectationsGate(figures: ExpectationsFigures): readonly GateFinding[] {
  return [...groundFindings(figures), ...serviceFindings(figures), ...safetyFindings(figures)];
}
