import { PARAMETERS } from '../../../shared/model/parameter-list.ts';

const UNITS = new Map(PARAMETERS.map(({ key, unit }) => [key, unit]));

/** The name of a method setting's cell: `wt_rtm_defined` for a weight, `th_decision_keep` for the rest, `fit_onshore_cost_3`. */
export function parameterName(key: string): string {
  const unit = UNITS.get(key);
  if (unit === undefined) throw new Error(`There is no method setting ${key}.`);
  const name = key.replaceAll('.', '_');
  if (unit === 'fit') return name;
  return `${unit === 'weight' ? 'wt' : 'th'}_${name}`;
}
