import type { VendorAnswers } from '../../../../shared/domain/rfp/answer-matrix.ts';
import type { RfpCoverage } from '../../../../shared/domain/rfp/rfp-coverage.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';

const SOURCE = 'Readiness Workbook method, partner selection: request for proposal. Our own rules.';

/** How the shares of answered questions come about. */
export function explainAnswers(vendors: readonly VendorAnswers[]): Explanation {
  return {
    title: 'Answered',
    formula:
      'Questions with an answer or a document ÷ questions that were put to the vendor. A question declined is not answered; one that was in no file of the vendor does not count.',
    columns: ['Vendor', 'Answered', 'Asked', 'Share, %', 'Late', 'Too long'],
    terms: vendors.map(({ vendor, answered, asked, answered01, late, tooLong }) => [
      vendor.name,
      answered,
      asked,
      answered01 === null ? null : 100 * answered01,
      late,
      tooLong,
    ]),
    total: null,
    result: 'Late is what came after the day named in the file. Too long is counted in characters.',
    notes: ['A vendor without an answer to an essential question is not put on the short list.'],
    source: SOURCE,
  };
}

/** What is counted as a loose end. */
export function explainCoverage(coverage: RfpCoverage): Explanation {
  const { gaps, kpis, knockOuts, requirements, criteria, unscored, looseEnds } = coverage;
  return {
    title: 'Loose ends',
    formula:
      'Everything that should lead to a question and does not, and ready questions without a criterion.',
    columns: ['What', 'Loose'],
    terms: [
      ['Gaps in processes, knowledge, technology, data and brand', gaps.length],
      ['KPIs that the contract depends on', kpis.length],
      ['Knock-outs in force', knockOuts.length],
      ['Requirements marked for the request', requirements.length],
      ['Criteria that are not scored by price', criteria.length],
      ['Ready questions without a criterion', unscored.length],
    ],
    total: ['Together', looseEnds],
    result: `${looseEnds} loose ${looseEnds === 1 ? 'end' : 'ends'}.`,
    notes: [
      'Gaps in strategy, support, baselines and money are homework of the client and need no question.',
      'A requirement also counts as asked when a question decides its knock-out. Drafts count as asked, except for criteria.',
    ],
    source: SOURCE,
  };
}
