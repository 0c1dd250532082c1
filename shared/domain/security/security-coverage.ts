import { REQUIREMENT_FAMILIES, REQUIREMENT_STATES } from '../../model/expectation-lists.ts';
import type { Requirement } from '../../model/tables/requirement.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { contractEnd } from './contract-end.ts';
import { type RequirementStanding, requirementStanding } from './requirement-standing.ts';
import {
  type SecurityTrigger,
  type SecurityTriggerName,
  securityTriggers,
  type TriggerSource,
} from './security-triggers.ts';

export type RequirementFamily = Requirement['family'];
export type RequirementState = Requirement['status'];

export interface StandingRequirement {
  readonly row: Requirement;
  readonly standing: RequirementStanding;
}

export interface FamilyCoverage {
  readonly family: RequirementFamily;
  readonly label: string;
  /** Requirements that apply. */
  readonly total: number;
  readonly states: Readonly<Record<RequirementState, number>>;
  /** The facts that ask for the family; a list that may be empty. */
  readonly asked: readonly SecurityTrigger[];
  /** It is asked for and has no requirement. */
  readonly missing: boolean;
}

export interface SecurityCoverage {
  readonly list: readonly StandingRequirement[];
  readonly byId: Readonly<Record<string, RequirementStanding>>;
  readonly families: readonly FamilyCoverage[];
  /** Requirements that apply. */
  readonly applying: number;
  /** Not accepted yet. */
  readonly open: number;
  /** Turned down, or proof that has run out. */
  readonly unmet: number;
  /** Open ones that nobody sees to. */
  readonly unowned: readonly Requirement[];
  readonly triggers: readonly SecurityTrigger[];
  readonly until: string | null;
}

/** The family that each fact asks for; the others ask for single requirements within these. */
const ASKS_FOR: Readonly<Partial<Record<SecurityTriggerName, RequirementFamily>>> = {
  always: 'operations',
  'personal-data': 'continuity',
  europe: 'gdpr-28',
  california: 'ccpa',
  card: 'pci-dss',
  'us-health': 'hipaa',
  machine: 'ai',
  'automated-decision': 'ai',
  collections: 'sector',
  advice: 'sector',
  telecoms: 'sector',
  finance: 'sector',
  public: 'sector',
};

/**
 * How far requirements and their proofs are on a day, and which families the facts of the engagement ask for without
 * finding one. Every partner needs rules for operations; with personal data it needs continuity too.
 *
 * Example: card data is in view and no requirement comes from PCI DSS: that family is missing.
 *
 * @param today `YYYY-MM-DD`
 */
export function securityCoverage(
  workbook: TriggerSource & Pick<Workbook, 'requirement'>,
  today: string,
): SecurityCoverage {
  const until = contractEnd(engagementOf(workbook as Workbook));
  const list = Object.values(workbook.requirement)
    .sort((a, b) => a.position - b.position)
    .map((row) => ({ row, standing: requirementStanding(row, today, until) }));
  const triggers = securityTriggers(workbook);
  const count = (fits: (one: StandingRequirement) => boolean) => list.filter(fits).length;
  return {
    list,
    byId: Object.fromEntries(list.map(({ row, standing }) => [row.id, standing])),
    families: REQUIREMENT_FAMILIES.map(({ value, label }) => {
      const own = list.filter(({ row }) => row.family === value);
      const total = own.filter(({ row }) => row.status !== 'not-applicable').length;
      const asked = triggers.filter(({ name }) => ASKS_FOR[name] === value);
      return {
        family: value,
        label,
        total,
        states: statesOf(own),
        asked,
        missing: asked.length > 0 && own.length === 0,
      };
    }),
    applying: count(({ row }) => row.status !== 'not-applicable'),
    open: count(({ standing }) => standing.open),
    unmet: count(({ standing }) => standing.unmet),
    unowned: list.filter(({ standing, row }) => standing.open && row.owner === null).map(({ row }) => row),
    triggers,
    until,
  };
}

function statesOf(list: readonly StandingRequirement[]): Readonly<Record<RequirementState, number>> {
  return Object.fromEntries(
    REQUIREMENT_STATES.map(({ value }) => [value, list.filter(({ row }) => row.status === value).length]),
  ) as Record<RequirementState, number>;
}
