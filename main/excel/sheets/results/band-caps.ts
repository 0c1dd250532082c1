import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import {
  type Band,
  CRITICAL_GATE_DIMENSIONS,
  FAILED_GATE_LEVEL,
  WEAK_DIMENSION,
} from '../../../../shared/domain/readiness/readiness-band.ts';
import { steady } from '../../../../shared/lib/steady.ts';

/** A rule that can lower the band, with how often it was met. */
export interface Cap {
  readonly label: string;
  readonly rule: string;
  /** The name of the count, and of the threshold where a rule has one. */
  readonly name: string;
  readonly threshold: { readonly name: string; readonly value: number } | null;
  readonly formula: string;
  readonly found: number;
  /** The rule bites from this count on. */
  readonly from: number;
  readonly to: Band;
}

/** Every rule that can lower the band, in the order in which a reader meets them. */
export function capsOf({ dimensions, gates, basis }: Readiness): readonly Cap[] {
  const count = (state: string) => gates.filter((gate) => gate.state === state).length;
  const weak = dimensions.filter(
    ({ score }) => steady(score[basis] ?? WEAK_DIMENSION) < WEAK_DIMENSION,
  ).length;
  const critical = gates.filter(
    (gate) => gate.state === 'failed' && CRITICAL_GATE_DIMENSIONS.includes(gate.dimension),
  );
  return [
    {
      label: 'Limit 1',
      rule: 'Dimensions that score below the threshold',
      name: 'dimensions_Weak',
      threshold: { name: 'weak_dimension', value: WEAK_DIMENSION },
      formula: 'COUNTIF(dim_Used,"<"&weak_dimension)',
      found: weak,
      from: 1,
      to: 'prepare-first',
    },
    {
      label: 'Limit 2',
      rule: 'Failed gates: gate questions at this level or lower',
      name: 'gates_Failed',
      threshold: { name: 'failed_gate_level', value: FAILED_GATE_LEVEL },
      formula: 'COUNTIF(wrk_GateState,"Failed")',
      found: count('failed'),
      from: 1,
      to: 'prepare-first',
    },
    {
      label: 'Limit 3',
      rule: 'Gate questions that nobody has answered yet',
      name: 'gates_Open',
      threshold: null,
      formula: 'COUNTIF(wrk_GateState,"Open")',
      found: count('open'),
      from: 1,
      to: 'prepare-first',
    },
    {
      label: 'Limit 4',
      rule: `Failed gates in ${CRITICAL_GATE_DIMENSIONS.join(', ')} together`,
      name: 'gates_CriticalFailed',
      threshold: null,
      formula: 'SUM(wrk_CriticalFailed)',
      found: critical.length,
      from: 2,
      to: 'not-ready',
    },
  ];
}
