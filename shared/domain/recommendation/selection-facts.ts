import type { Workbook } from '../../model/workbook.ts';
import { assessCase } from '../business-case/assess-case.ts';
import type { AssessedScenario, BusinessCase } from '../business-case/case-result.ts';
import { type ContractStanding, contractStanding } from '../contract/contract-standing.ts';
import { type ExitStanding, exitStanding } from '../contract/exit-standing.ts';
import { assessPilots, type StandingPilot } from '../contract/pilot-standing.ts';
import { type FreezeStanding, freezeStanding } from '../criterion/freeze/freeze-standing.ts';
import { type DueDiligence, dueDiligenceStanding } from '../due-diligence/due-diligence-standing.ts';
import { type BidCheck, checkBids } from '../price/check-bids.ts';
import { type ComparedOffer, compareOffers, type OfferComparison } from '../price/compare-offers.ts';
import type { Robustness } from '../robustness/assess-robustness.ts';
import { workbookRobustness } from '../robustness/workbook-robustness.ts';
import { assessSelection, type Selection } from '../score/assess-vendors.ts';
import { type ScoringFinding, scoringFindings } from '../score/scoring-findings.ts';
import { type InterestStanding, interestStanding } from '../vendor/interest-standing.ts';
import { type KnockOutStanding, knockOutStanding } from '../vendor/knock-out-standing.ts';
import { type Recommended, recommendedVendor } from './recommended-vendor.ts';

/** Everything that the steps of partner selection have worked out, read once for the recommendation and the gate. */
export interface SelectionFacts {
  readonly selection: Selection;
  readonly findings: readonly ScoringFinding[];
  readonly robustness: Robustness | null;
  readonly knockOuts: ReadonlyMap<string, KnockOutStanding>;
  readonly interests: InterestStanding;
  readonly freeze: FreezeStanding;
  readonly prices: OfferComparison;
  readonly bids: readonly BidCheck[];
  readonly businessCase: BusinessCase;
  readonly dueDiligence: ReadonlyMap<string, DueDiligence>;
  readonly contract: ContractStanding;
  readonly exit: ExitStanding;
  readonly pilots: readonly StandingPilot[];
  readonly recommended: Recommended;
}

/** The text, the gate and the figures ask for the same. */
const known = new WeakMap<Workbook, SelectionFacts>();

/** Reads the results of every step, once for each state of the workbook. Nothing in them depends on the day. */
export function readSelection(workbook: Workbook): SelectionFacts {
  const before = known.get(workbook);
  if (before) return before;
  const facts = workOut(workbook);
  known.set(workbook, facts);
  return facts;
}

function workOut(workbook: Workbook): SelectionFacts {
  const selection = assessSelection(workbook);
  const prices = compareOffers(workbook);
  const dueDiligence = dueDiligenceStanding(workbook);
  return {
    selection,
    findings: scoringFindings(workbook, selection),
    robustness: workbookRobustness(workbook),
    knockOuts: knockOutStanding(workbook),
    interests: interestStanding(workbook),
    freeze: freezeStanding(workbook),
    prices,
    bids: checkBids(workbook, prices.offers),
    businessCase: assessCase(workbook),
    dueDiligence,
    contract: contractStanding(workbook),
    exit: exitStanding(workbook),
    pilots: assessPilots(workbook),
    recommended: recommendedVendor(workbook, selection.vendors, dueDiligence),
  };
}

/** The offer that counts for a vendor; the first of several. */
export function offerOf({ prices }: Pick<SelectionFacts, 'prices'>, vendor: string): ComparedOffer | null {
  return prices.offers.find(({ offer }) => offer.vendor === vendor && offer.counts) ?? null;
}

/** The scenario that reckons with the vendor's counting offer: an outsourced one before a hybrid one. */
export function scenarioOf(
  { businessCase, prices }: Pick<SelectionFacts, 'businessCase' | 'prices'>,
  vendor: string,
): AssessedScenario | null {
  const offer = offerOf({ prices }, vendor)?.offer.id;
  const own = businessCase.scenarios.filter(({ plan }) => plan.offer !== null && plan.offer.id === offer);
  return own.find(({ plan }) => plan.scenario.kind === 'outsourced') ?? own[0] ?? null;
}
