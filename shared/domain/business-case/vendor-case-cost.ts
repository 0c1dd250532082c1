import { sumBy } from '../../lib/sum-by.ts';
import type { Workbook } from '../../model/workbook.ts';
import { assessCase } from './assess-case.ts';
import { totalOf } from './case-measures.ts';
import type { AssessedScenario, BusinessCase } from './case-result.ts';
import type { CaseTables } from './plan-scenario.ts';

/**
 * The total cost of ownership of a vendor in a year: everything that the scenario with its offer costs over the horizon,
 * what is paid once, what stays in-house and the exit included, divided by the years of the horizon. Null while no
 * scenario uses an offer of the vendor that counts, or while its fee is unknown.
 *
 * Example: 443,668.75 once, 1,177,380, 1,224,475.20 and 1,316,654.21 are 1,387,392.72 a year.
 */
export function vendorCaseCost(workbook: CaseTables, vendorId: string): number | null {
  return vendorCaseCosts(workbook).get(vendorId) ?? null;
}

/** The same for every vendor that has one. Of several scenarios the first that is outsourced counts, then the first. */
export function vendorCaseCosts(workbook: CaseTables): ReadonlyMap<string, number> {
  return vendorCosts(assessCase(workbook), workbook);
}

/** The same from a case that has been worked out. */
export function vendorCosts(
  { scenarios, months }: BusinessCase,
  { offer }: Pick<Workbook, 'offer'>,
): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const known = scenarios.filter(({ obstacles }) => !obstacles.some((one) => BLOCKING.has(one)));
  const take = ({ plan, lines }: AssessedScenario) => {
    const own = plan.offer && offer[plan.offer.id];
    if (own?.counts && !costs.has(own.vendor)) costs.set(own.vendor, (sumBy(lines, totalOf) * 12) / months);
  };
  known.filter(({ plan }) => plan.scenario.kind === 'outsourced').forEach(take);
  known.forEach(take);
  return costs;
}

/** Without a baseline nothing can be compared, but what a partner costs is known all the same. */
const BLOCKING: ReadonlySet<string> = new Set(['no-own-lines', 'no-offer', 'fee-unknown', 'fee-left-out']);
