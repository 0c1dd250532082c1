import { parametersOf } from '../../model/parameters.ts';
import { PRICING_MODELS, type PricingModel } from '../../model/selection-lists.ts';
import { type PricingEvidence, type PricingTables, pricingEvidence } from './pricing-evidence.ts';
import { type PricingRule, type PricingRuleId, pricingRules } from './pricing-rules.ts';

export const PRICING_VERDICTS = [
  { value: 'fits', label: 'Suits you now' },
  { value: 'possible', label: 'Possible' },
  { value: 'not-yet', label: 'Not yet' },
] as const;

export type PricingVerdict = (typeof PRICING_VERDICTS)[number]['value'];

export interface ModelReason {
  readonly text: string;
  readonly speaks: 'for' | 'against' | 'open';
}

export interface ModelAdvice {
  readonly model: PricingModel;
  readonly verdict: PricingVerdict;
  readonly reasons: readonly ModelReason[];
}

/**
 * Which pricing models suit the client now, each with the figures that say so.
 *
 * - by FTE or logged hour, first: while the team is small, a year of volumes is missing or processes are not stable;
 *   by paid hour the same, but never better than possible, because leave and training are paid without being seen
 * - by minute: handling times are steady; by contact: processes are stable, a year is known, the team is not small
 * - by resolution: as by contact, and resolution is measured; outcome: an element of it once results are trusted
 * - hybrid: peaks are high; shared agents: the team is small; automation unit: customers meet a machine
 *
 * What is unknown keeps a model that needs proof from suiting: it is not yet right. By time, by minute and shared it
 * stays possible. Source: our own method.
 *
 * @returns in the order of the list of models
 */
export function adviseModels(workbook: PricingTables): readonly ModelAdvice[] {
  const evidence = pricingEvidence(workbook);
  const rules = new Map(pricingRules(evidence, parametersOf(workbook)).map((rule) => [rule.id, rule]));
  const facts: Facts = {
    evidence,
    holds: (id) => rules.get(id)?.holds ?? null,
    reason: (id, when) => reasonOf(rules.get(id), when),
  };
  return PRICING_MODELS.map(({ value: model }) => ({ model, ...MODELS[model](facts) }));
}

interface Facts {
  readonly evidence: PricingEvidence;
  readonly holds: (id: PricingRuleId) => boolean | null;
  /** The finding of a rule, which speaks for the model when the rule holds as given. */
  readonly reason: (id: PricingRuleId, when: boolean) => ModelReason;
}

type Advise = (facts: Facts) => Omit<ModelAdvice, 'model'>;

const byTime: Advise = ({ holds, reason }) => ({
  verdict: early(holds) ? 'fits' : 'possible',
  reasons: [reason('small', true), reason('no-year', true), reason('stable', false)],
});

const MODELS: Readonly<Record<PricingModel, Advise>> = {
  fte: byTime,
  'logged-hour': byTime,
  'paid-hour': (facts) => ({ ...byTime(facts), verdict: 'possible' }),
  minute: ({ holds, reason }) => ({
    verdict: holds('steady') === null ? 'possible' : holds('steady') ? 'fits' : 'not-yet',
    reasons: [reason('steady', true), gainshare(reason)],
  }),
  contact: ({ holds, reason }) => ({
    verdict: settled(holds) ? 'fits' : 'not-yet',
    reasons: [reason('stable', true), reason('no-year', false), reason('small', false), gainshare(reason)],
  }),
  resolution: ({ holds, reason }) => ({
    verdict: settled(holds) && holds('solved') === true ? 'fits' : 'not-yet',
    reasons: [reason('solved', true), reason('stable', true), reason('no-year', false)],
  }),
  outcome: ({ holds, reason }) => ({
    verdict: holds('outcome') === true && holds('small') === false ? 'fits' : 'not-yet',
    reasons: [reason('outcome', true), reason('small', false)],
  }),
  hybrid: ({ holds, reason }) => ({
    verdict: holds('peaks') === null ? 'not-yet' : holds('peaks') ? 'fits' : 'possible',
    reasons: [reason('peaks', true), reason('no-year', false)],
  }),
  shared: ({ holds, reason }) => ({
    verdict: holds('small') ? 'fits' : 'possible',
    reasons: [reason('small', true)],
  }),
  automation: ({ evidence: { machines } }) => ({
    verdict: machines > 0 ? 'fits' : 'not-yet',
    reasons: [
      machines > 0
        ? {
            text: `Customers meet ${machines} machines at the touchpoints; only those can be priced so.`,
            speaks: 'for',
          }
        : { text: 'No machine that customers meet is planned or running.', speaks: 'against' },
    ],
  }),
};

/** Too early for prices by result: one of the three signs is enough. */
function early(holds: Facts['holds']): boolean {
  return holds('small') === true || holds('no-year') === true || holds('stable') !== true;
}

function settled(holds: Facts['holds']): boolean {
  return holds('stable') === true && holds('no-year') === false && holds('small') === false;
}

/** Repeats are a reason to add a gainshare, not a reason against the model: it stays open what is agreed. */
function gainshare(reason: Facts['reason']): ModelReason {
  const { text, speaks } = reason('avoidable', true);
  return speaks === 'for'
    ? { text: `${text} Add a share of what is saved to the price.`, speaks: 'against' }
    : { text, speaks: speaks === 'against' ? 'for' : 'open' };
}

function reasonOf(rule: PricingRule | undefined, when: boolean): ModelReason {
  if (rule === undefined || rule.holds === null) return { text: rule?.finding ?? '', speaks: 'open' };
  return { text: rule.finding, speaks: rule.holds === when ? 'for' : 'against' };
}
