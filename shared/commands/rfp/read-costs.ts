import { COST_NOTES, COST_ROWS } from '../../domain/rfp/price-grid.ts';
import type { VendorFile } from '../../domain/rfp/vendor-file.ts';
import { readValue } from '../../model/read-value.ts';
import type { ShouldCost } from '../../model/tables/should-cost.ts';
import { newRow, tableOf } from '../../model/tables.ts';
import { emptyWorkbook, engagementOf, type Workbook } from '../../model/workbook.ts';
import { brief } from './match-answers.ts';
import type { FileProblem } from './vendor-reading.ts';

/**
 * The cost of an hour that a vendor opens, as a should-cost with the vendor as its source; null while the wage is open,
 * because nothing can be built up without it, or when the workbook holds the same figures already.
 */
export function readCosts(
  workbook: Workbook,
  costs: VendorFile['costs'],
  { vendor, vendorName, id }: { readonly vendor: string; readonly vendorName: string; readonly id: string },
): { readonly found: ShouldCost | null; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const values = Object.fromEntries(
    COST_ROWS.flatMap((name) => {
      const field = tableOf('should_cost').fields[name];
      const typed = (costs[name] ?? '').trim();
      if (!field || typed === '') return [];
      const reading = readValue(field, typed, NOTHING);
      if (reading.ok) return [[name, reading.value]];
      problems.push({
        place: 'Transparency',
        message: `${field.label}: “${brief(typed)}” was not understood. ${reading.message}`,
      });
      return [];
    }),
  ) as Partial<ShouldCost>;
  const words = COST_NOTES.flatMap(({ key, label }) => {
    const typed = (costs[key] ?? '').trim();
    return typed === '' ? [] : [`${label}: ${typed}`];
  });
  if (values.wage === undefined || values.wage === null) {
    const typed = Object.values(costs).filter((text) => text.trim() !== '');
    if (typed.length > 0)
      problems.push({
        place: 'Transparency',
        message: `Without a wage nothing can be built up, so no should-cost was made of it: ${brief(typed.join('; '))}. Ask for the wage, or type it on the page Prices.`,
      });
    return { found: null, problems };
  }
  const known = Object.values(workbook.should_cost).filter(
    (row) => row.vendor === vendor && row.source === 'vendor',
  );
  if (known.some((row) => COST_ROWS.every((name) => row[name] === (values[name] ?? null))))
    return { found: null, problems };
  const { currency } = engagementOf(workbook);
  const own = (costs.currency ?? '').trim().toUpperCase();
  if (own !== '' && own !== currency.toUpperCase())
    problems.push({
      place: 'Transparency',
      message: `The wage is in ${brief(own)}. Type its exchange rate at the should-cost on the page Prices; until then one ${brief(own)} counts as one ${currency}.`,
    });
  const last = Object.values(workbook.should_cost).reduce((most, row) => Math.max(most, row.position), 0);
  const found = newRow('should_cost', {
    ...values,
    id,
    position: last + 1,
    name: `${vendorName}, as opened`,
    source: 'vendor',
    vendor,
    basis: words.join('; '),
  });
  return { found, problems };
}

const NOTHING = emptyWorkbook();
