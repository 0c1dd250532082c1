import { groupBy } from '../../lib/group-by.ts';
import { sumBy } from '../../lib/sum-by.ts';
import { parametersOf } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type CountedRisk, countedRisk } from './counted-risk.ts';
import type { RiskBand } from './risk-score.ts';

export interface RiskAssessment {
  /** All risks in the order of the register, closed ones too. */
  readonly list: readonly CountedRisk[];
  readonly byId: Readonly<Record<string, CountedRisk>>;
  /** Risks that are not closed. */
  readonly open: number;
  readonly bands: Readonly<Record<RiskBand, number>>;
  /** Not closed and without a score. */
  readonly unrated: number;
  /** Those with a score, the heaviest first; then the larger expected loss, then the order of the register. */
  readonly ranked: readonly CountedRisk[];
  /** Expected loss a year of all that are known; null while none is. */
  readonly loss: number | null;
  /** Not closed and without an expected loss: what the total does not hold. */
  readonly lossUnknown: number;
}

/** Everything that the risk register says: what counts, how heavy it is, and what it may cost in a year. */
export function assessRisks(workbook: Pick<Workbook, 'risk' | 'control' | 'parameter'>): RiskAssessment {
  const parameters = parametersOf(workbook);
  const controls = groupBy(Object.values(workbook.control), ({ risk }) => risk);
  const list = Object.values(workbook.risk)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((risk) => countedRisk(risk, controls.get(risk.id) ?? [], parameters));
  const open = list.filter(({ risk }) => risk.status !== 'closed');
  const bands = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { band } of open) if (band !== null) bands[band] += 1;
  const losses = open.filter(({ loss }) => loss !== null);
  return {
    list,
    byId: Object.fromEntries(list.map((one) => [one.risk.id, one])),
    open: open.length,
    bands,
    unrated: open.filter(({ score }) => score === null).length,
    ranked: open
      .filter(({ score }) => score !== null)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (b.loss ?? 0) - (a.loss ?? 0)),
    loss: losses.length === 0 ? null : sumBy(losses, ({ loss }) => loss ?? 0),
    lossUnknown: open.length - losses.length,
  };
}
