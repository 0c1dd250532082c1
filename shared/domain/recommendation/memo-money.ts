import { OFFER_ROUNDS } from '../../model/selection-lists.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { AssessedScenario, BusinessCase, CaseFigures } from '../business-case/case-result.ts';
import {
  amountWords,
  countWords,
  listWords,
  pointLines,
  rateWords,
  shareWords,
  wholeWords,
} from './plain-words.ts';
import { offerOf, type SelectionFacts, scenarioOf } from './selection-facts.ts';

/** What each vendor costs in a normal year, and what the business case says of the scenarios. */
export function memoMoney(_workbook: Workbook, facts: SelectionFacts): readonly string[] {
  const { selection, prices, businessCase, bids } = facts;
  const { currency } = businessCase;
  if (selection.vendors.length === 0) return ['There is nobody to compare by price yet.'];
  const offers = selection.vendors.map(({ id, name }) => ({ name, one: offerOf(facts, id) }));
  const rounds = [...new Set(offers.flatMap(({ one }) => (one === null ? [] : [one.offer.round])))].map(
    (round) => (OFFER_ROUNDS.find(({ value }) => value === round)?.label ?? round).toLowerCase(),
  );
  const contacts = prices.work.contacts;
  const low = bids.filter(({ tooLow, one }) => tooLow && one.offer.counts && one.inRace);
  return [
    `${rounds.length === 0 ? 'No offer is in' : `Prices are ${listWords(rounds)}`}${contacts === null ? '' : `, reckoned for ${wholeWords(contacts)} contacts a year`}.`,
    ...pointLines(
      offers.map(({ name, one }) => {
        const at = one?.at.base;
        if (!at || at.annual === null) return `${name}: no price that can be compared yet.`;
        const each = at.perContact === null ? '' : `, ${rateWords(at.perContact, currency)} a contact`;
        const all =
          at.total === null || at.total === at.annual
            ? ''
            : `; ${amountWords(at.total, currency)} with everything beside the fee`;
        return `${name}: a fee of ${amountWords(at.annual, currency)} a year${each}${all}.`;
      }),
    ),
    ...low.map(
      ({ one, ratio }) =>
        `The offer of ${one.vendor?.name ?? 'a vendor'} is ${shareWords(ratio ?? 0)} of what its work ought to cost: it may not last, or leaves something out.`,
    ),
    ...caseLines(facts),
  ];
}

function caseLines(facts: SelectionFacts): readonly string[] {
  const { businessCase, recommended, selection } = facts;
  const known = businessCase.scenarios.filter(({ figures }) => figures !== null);
  if (known.length === 0)
    return ['There is no business case yet that could be compared with staying as it is.'];
  const own = recommended.candidate === null ? null : scenarioOf(facts, recommended.candidate.id);
  const vendors = selection.vendors.flatMap(({ id }) => scenarioOf(facts, id) ?? []);
  const shown = vendors.length > 0 ? vendors : known;
  return [
    `Over ${countWords(businessCase.months, 'month', 'months')}, compared with staying in-house at ${shareWords(businessCase.rate01)} a year:`,
    ...pointLines([...new Set(shown)].map((scenario) => scenarioLine(scenario, businessCase))),
    ...(own?.figures ? savingLines(own, own.figures, businessCase) : []),
  ];
}

function scenarioLine({ plan, figures }: AssessedScenario, { currency }: BusinessCase): string {
  const { name } = plan.scenario;
  if (figures === null) return `${name}: cannot be worked out yet.`;
  const back =
    figures.payback === null ? 'not paid back' : `paid back after ${figures.payback.toFixed(1)} years`;
  return `${name}: net present value ${amountWords(figures.npv, currency)}, ${back}.`;
}

const GAPS = {
  normal: 'usual',
  attention: 'worth a question',
  red: 'so large that it has to be explained',
} as const;

function savingLines(
  { plan }: AssessedScenario,
  { headlineSaving01, termSaving01, gapPoints, gapBand, headroom }: CaseFigures,
  { currency }: BusinessCase,
): readonly string[] {
  const { name } = plan.scenario;
  const gap =
    headlineSaving01 === null || termSaving01 === null || gapPoints === null || gapBand === null
      ? []
      : [
          `${name}: the offer alone suggests a saving of ${shareWords(headlineSaving01)}; over the whole term ${shareWords(termSaving01)} is left. The gap of ${gapPoints.toFixed(1)} points is ${GAPS[gapBand]}.`,
        ];
  const budget =
    headroom === null
      ? []
      : [
          headroom >= 0
            ? `A normal year stays ${amountWords(headroom, currency)} below the budget.`
            : `A normal year is ${amountWords(-headroom, currency)} above the budget.`,
        ];
  return [...gap, ...budget];
}
