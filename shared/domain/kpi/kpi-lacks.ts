import type { Kpi } from '../../model/tables/kpi.ts';

/** What a KPI needs before two companies can agree on it, in the order in which it is best filled in. */
export const KPI_NEEDS = [
  { key: 'objective', words: 'an objective' },
  { key: 'owner', words: 'an owner at the client' },
  { key: 'partner_owner', words: 'an owner at the partner' },
  { key: 'data_source', words: 'a data source' },
  { key: 'formula', words: 'a formula' },
  { key: 'denominator', words: 'a denominator in its formula' },
  { key: 'unit', words: 'a unit' },
  { key: 'level', words: 'a level' },
] as const;

export type KpiNeed = (typeof KPI_NEEDS)[number]['key'];

/**
 * What is missing until a KPI is specific, measurable, owned and relevant; empty when it is complete.
 *
 * A share (%, per 1,000, ratio) needs a formula that divides: a ÷ or /, or the words "share of", "divided by" or "per".
 * A level is the expected one, or both ends of the range for a KPI with a range. How often it is measured is always
 * known. Source: the usual tests of a well-set target, and what a service level has to say in a contract.
 */
export function kpiLacks(kpi: Kpi): readonly KpiNeed[] {
  const empty = (text: string) => text.trim() === '';
  const level =
    kpi.direction === 'range' ? kpi.range_low !== null && kpi.range_high !== null : kpi.expected !== null;
  const missing: Readonly<Record<KpiNeed, boolean>> = {
    objective: kpi.objective === null,
    owner: kpi.owner === null,
    partner_owner: kpi.partner_owner === null,
    data_source: empty(kpi.data_source),
    formula: empty(kpi.formula),
    denominator: !empty(kpi.formula) && isShare(kpi.unit) && !divides(kpi.formula),
    unit: empty(kpi.unit),
    level: !level,
  };
  return KPI_NEEDS.filter(({ key }) => missing[key]).map(({ key }) => key);
}

/** What is missing as a list in words: "an objective and a unit". */
export function lackWords(lacks: readonly KpiNeed[]): string {
  const words = KPI_NEEDS.filter(({ key }) => lacks.includes(key)).map(({ words: one }) => one);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function isShare(unit: string): boolean {
  return /%|‰|^per\b|ratio/i.test(unit.trim());
}

function divides(formula: string): boolean {
  return /[÷/]|\bshare of\b|\bdivided by\b|\bper\b/i.test(formula);
}
