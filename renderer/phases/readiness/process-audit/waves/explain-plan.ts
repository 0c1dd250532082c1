import type { WavePlan } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import { type Parameters, parameterValue } from '../../../../../shared/model/parameters.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { AUDIT_METHOD } from '../result/explain-process.ts';
import { whyHere } from './why-here.ts';

/** How the processes came into their waves. */
export function explainPlan(plan: WavePlan, parameters: Parameters): Explanation {
  const share = parameterValue(parameters, 'quadrant.wave_1_share');
  const { firstWaveLimit, moves, totalFte, waves } = plan;
  const first = waves.find(({ wave }) => wave === 1)?.fte ?? 0;
  return {
    title: 'The wave plan',
    formula: `Wave 1 takes what can move now, highest ranking index first and the larger workload first where the index is the same. ${
      firstWaveLimit === null
        ? 'The company has outsourced before, so wave 1 has no limit.'
        : `A company that outsources for the first time puts at most ${formatPlain(share)} % of all audited workload into it; what does not fit waits, and a smaller process behind it may still fit.`
    } Wave 2 takes what has to be fixed first. A wave that somebody set by hand comes before all of this.`,
    columns: ['Process', 'Wave', 'Index', 'FTE', 'Why'],
    terms: moves.map((move) => [
      move.audit.process.name,
      move.wave,
      move.audit.index,
      move.audit.fte,
      whyHere(move),
    ]),
    total: null,
    result:
      firstWaveLimit === null
        ? `Wave 1 carries ${formatScore(first)} of ${formatScore(totalFte)} FTE.`
        : `Wave 1 carries ${formatScore(first)} FTE; the limit is ${formatPlain(share)} % of ${formatScore(totalFte)} = ${formatScore(firstWaveLimit)} FTE.`,
    notes: [
      'Workload that is not known counts as 0 in the total and cannot enter a limited wave 1 by itself.',
    ],
    source: AUDIT_METHOD,
  };
}
