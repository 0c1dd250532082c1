import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { behaviourNeeds } from './behaviour-needs.ts';
import { agreedBehaviours, type BehaviourSource } from './behaviour-warnings.ts';
import { calibrationStanding } from './calibration-standing.ts';
import { type CriticalSource, criticalActivities } from './critical-activities.ts';
import { planSample } from './plan-sample.ts';
import { scorecardStanding } from './scorecard-standing.ts';

/**
 * Behaviours in the contract and those that lack nothing, the scorecard's weight in percent, spreads in points, the
 * contacts that a sample needs a month, and critical activities without all of their protection.
 */
export function behaviourFigures(
  workbook: BehaviourSource & CriticalSource & Pick<Workbook, 'brand_value'>,
): Figures {
  const agreed = agreedBehaviours(workbook);
  const card = scorecardStanding(workbook);
  const { list, latest, state } = calibrationStanding(workbook);
  const { size, population } = planSample(workbook);
  const critical = criticalActivities(workbook);
  const figures: Record<string, Figure> = {
    'behaviours.agreed': agreed.length,
    'behaviours.complete': agreed.filter((row) => behaviourNeeds(row, workbook).length === 0).length,
    'scorecard.weight': card.weight,
    'scorecard.autofail': card.autoFails.length,
    'calibration.state': state,
    'calibration.latest.spread': latest?.spread ?? null,
    'sample.size': size?.needed ?? null,
    'sample.population': population,
    'brand.values': Object.keys(workbook.brand_value).length,
    'critical.count': critical.length,
    'critical.unprotected': critical.filter(({ missing }) => missing.length > 0).length,
  };
  for (const { session, spread } of list) figures[`calibration.${session.id}.spread`] = spread;
  return figures;
}
