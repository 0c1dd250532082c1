import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import {
  BAND_FLOORS,
  BAND_NAMES,
  BANDS,
  CRITICAL_GATE_DIMENSIONS,
  FAILED_GATE_LEVEL,
  WEAK_DIMENSION,
} from '../../../../shared/domain/readiness/readiness-band.ts';
import { type Explanation, OWN_METHOD } from '../../../ui/explain/explanation.ts';
import { formatScore } from '../../../ui/format-score.ts';

/** The verdict from the overall score, and what lowers it. */
export function explainBand(readiness: Readiness): Explanation {
  const { band, byScore } = readiness.band;
  const { gates, dimensions, basis } = readiness;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(', ') || 'none';
  const weak = dimensions.filter(
    ({ score }) => score[basis] !== null && (score[basis] ?? 0) < WEAK_DIMENSION,
  );
  const failed = gates.filter(({ state }) => state === 'failed');
  const open = gates.filter(({ state }) => state === 'open');
  const critical = failed.filter(({ dimension }) => CRITICAL_GATE_DIMENSIONS.includes(dimension));
  const floors = [...BANDS].reverse().map((name) => `${BAND_NAMES[name]} from ${BAND_FLOORS[name]}`);
  return {
    title: 'The verdict',
    formula: `The overall score gives a band: ${floors.join(', ')}. Weak dimensions and gate questions then hold it down, because an average hides what would stop a hand-over.`,
    columns: ['What lowers it', 'Here', 'Verdict at most'],
    terms: [
      [
        `A dimension scores below ${WEAK_DIMENSION}`,
        ids(weak.map(({ dimension }) => dimension)),
        BAND_NAMES['prepare-first'],
      ],
      [
        `A gate question stands at level ${FAILED_GATE_LEVEL} or lower`,
        ids(failed),
        BAND_NAMES['prepare-first'],
      ],
      ['A gate question is not answered', ids(open), BAND_NAMES['prepare-first']],
      [
        `Two or more failed gates in ${CRITICAL_GATE_DIMENSIONS.join(', ')} together`,
        critical.length >= 2 ? ids(critical) : `none (${critical.length} failed)`,
        BAND_NAMES['not-ready'],
      ],
    ],
    total: null,
    result:
      band === null || byScore === null
        ? 'Not known yet: the overall score is missing.'
        : `Score ${formatScore(readiness[basis].score)} gives “${BAND_NAMES[byScore]}”; the verdict is “${BAND_NAMES[band]}”.`,
    notes: [`Gates: ${count(gates, 'passed')} passed, ${failed.length} failed, ${open.length} open.`],
    source: OWN_METHOD,
  };
}

function count(gates: Readiness['gates'], state: string): number {
  return gates.filter((gate) => gate.state === state).length;
}
