import { COMPARISON_GROUPS } from '../../model/selection-lists.ts';
import type { VendorCertificate } from '../../model/tables/vendor-certificate.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { VendorAssessment } from '../score/assess-vendors.ts';
import { weightedMean } from '../score/weighted-mean.ts';
import { amountWords, countWords, dayWords, rateWords } from './plain-words.ts';
import { offerOf, type SelectionFacts } from './selection-facts.ts';

export type ComparisonGroup = (typeof COMPARISON_GROUPS)[number]['value'];

/** How a vendor stands in one row of the comparison. */
export interface ComparisonCell {
  readonly vendor: string;
  /** Weighted mean of the criteria of the row, 1-5; null while one has no score, or none belongs to it. */
  readonly score: number | null;
  /** What tells most, in a few words each. */
  readonly facts: readonly string[];
}

export interface ComparisonRow {
  readonly group: ComparisonGroup;
  readonly label: string;
  /** Ids of the criteria of the first level that belong to it. */
  readonly criteria: readonly string[];
  /** Share of the whole, 0-1. */
  readonly weight01: number;
  readonly cells: readonly ComparisonCell[];
}

/**
 * The short list side by side in four rows: services, charges, reliability, data protection. The score of a row is the
 * weighted mean of the criteria that belong to it, by their weights in the whole; parts without a score are left out, as
 * in the score of a criterion itself. Beside it stands what tells most.
 *
 * Example: services are C1 (weight 9, score 4) and C2 (weight 11, score 3): (9 × 4 + 11 × 3) / 20 = 3.45.
 *
 * Source: the comparison of services, charges, reliability and data protection that guides to outsourcing ask for;
 * which criterion belongs to which row is set with the criteria.
 */
export function compareVendors(workbook: Workbook, facts: SelectionFacts): readonly ComparisonRow[] {
  const { criteria, vendors } = facts.selection;
  return COMPARISON_GROUPS.map(({ value, label }) => {
    const own = criteria.filter(
      ({ id, weight01 }) => workbook.criterion[id]?.comparison === value && weight01 > 0,
    );
    return {
      group: value,
      label,
      criteria: own.map(({ id }) => id),
      weight01: own.reduce((sum, { weight01 }) => sum + weight01, 0),
      cells: vendors.map((vendor) => ({
        vendor: vendor.id,
        score: groupScore(
          vendor,
          own.map(({ id }) => id),
        ),
        facts: FACTS[value](workbook, facts, vendor.id),
      })),
    };
  });
}

function groupScore({ criteria }: VendorAssessment, ids: readonly string[]): number | null {
  const own = criteria.filter(({ id }) => ids.includes(id));
  if (own.length === 0 || own.some(({ score }) => score === null)) return null;
  return weightedMean(own.map(({ score, weight01 }) => ({ score: score ?? 0, weight: weight01 })));
}

/** With its last day, because nothing here depends on today. */
function certificateWords({ name, valid_until: until }: VendorCertificate): string {
  return `${name} ${until === null ? '(no last day)' : `(until ${dayWords(until)})`}`;
}

type Facts = (workbook: Workbook, facts: SelectionFacts, vendor: string) => readonly string[];

const FACTS: Readonly<Record<ComparisonGroup, Facts>> = {
  services: ({ vendor }, _, id) => {
    const row = vendor[id];
    return [row?.languages ?? '', row?.hours ?? '', row?.sites ?? ''].filter((text) => text.trim() !== '');
  },
  charges: (_, facts, id) => {
    const at = offerOf(facts, id)?.at.base;
    const { currency } = facts.businessCase;
    if (!at || at.annual === null) return ['No price yet'];
    return [
      `${amountWords(at.total ?? at.annual, currency)} a year`,
      ...(at.perContact === null ? [] : [`${rateWords(at.perContact, currency)} a contact`]),
    ];
  },
  reliability: (_, { dueDiligence }, id) => {
    const found = dueDiligence.get(id);
    if (!found) return [];
    const { done, openFlags, stops } = found;
    return [
      countWords(done, 'check done', 'checks done'),
      ...(openFlags.length === 0 ? [] : [countWords(openFlags.length, 'red flag open', 'red flags open')]),
      ...(stops.length === 0 ? [] : ['Stopped by a red flag']),
    ];
  },
  'data-protection': (workbook, { knockOuts }, id) => {
    const shown = Object.values(workbook.vendor_certificate).filter(
      (row) => row.vendor === id && row.covers === 'yes' && row.checked_on !== null,
    );
    const standing = knockOuts.get(id);
    const open = (standing?.open.length ?? 0) + (standing?.failed.length ?? 0);
    return [
      shown.length === 0
        ? 'No certificate seen that covers our work'
        : shown.map(certificateWords).join(', '),
      ...(open === 0 ? [] : [countWords(open, 'knock-out not passed', 'knock-outs not passed')]),
    ];
  },
};
