import type { Requirement } from '../../model/tables/requirement.ts';
import type { Risk } from '../../model/tables/risk.ts';
import type { SecurityTrigger } from '../security/security-triggers.ts';
import { type ClauseSource, namedByClauses, type ProposableClause } from './proposable-clause.ts';

/** What kind of thing asks for a clause, as people read it. */
export const CLAUSE_REASONS = [
  { value: 'requirement', label: 'Requirements that no clause makes binding' },
  { value: 'risk', label: 'Risks that no clause deals with' },
  { value: 'levels', label: 'What was agreed to expect' },
  { value: 'fact', label: 'What applies here' },
  { value: 'always', label: 'Every contract' },
] as const;

export type ClauseReasonKind = (typeof CLAUSE_REASONS)[number]['value'];

/** Why a clause is proposed. */
export interface ClauseReason {
  readonly kind: ClauseReasonKind;
  /** As a clause of a sentence, without a full stop. */
  readonly because: string;
  /** The rows that a link would be made to; none for a fact. */
  readonly table: 'requirement' | 'risk' | 'kpi' | null;
  readonly ids: readonly string[];
}

/** A reason with the clause that answers it. */
export interface AnsweredReason {
  readonly reason: ClauseReason;
  readonly clause: ProposableClause;
}

/** Everything that asks for a clause and has none, each with the clause that answers it; particular reasons first. */
export function clauseReasons(
  workbook: ClauseSource,
  catalogue: readonly ProposableClause[],
  taken: ReadonlySet<string>,
  triggers: readonly SecurityTrigger[],
): readonly AnsweredReason[] {
  return [
    ...ofRequirements(workbook, catalogue),
    ...ofRisks(workbook, catalogue, taken),
    ...ofExpectations(workbook, catalogue),
    ...ofFacts(catalogue, triggers),
  ];
}

function ofRequirements(
  workbook: ClauseSource,
  catalogue: readonly ProposableClause[],
): readonly AnsweredReason[] {
  const named = namedByClauses(workbook, 'requirements');
  return inOrder(workbook.requirement)
    .filter(({ id, contract, status }) => contract && status !== 'not-applicable' && !named.has(id))
    .map((row) => ({
      clause:
        catalogue.find(({ requirements }) => requirements?.includes(row.id)) ?? clauseOfRequirement(row),
      reason: {
        kind: 'requirement',
        because: `the requirement “${row.name}” is to stand in the contract`,
        table: 'requirement',
        ids: [row.id],
      },
    }));
}

/** A clause of its own for a requirement that no clause of the catalogue knows. */
function clauseOfRequirement({ id, name, family, wording, source }: Requirement): ProposableClause {
  const area = family === 'gdpr-28' || family === 'ccpa' || family === 'pci-dss' ? family : 'data';
  return {
    id: `cl-of-${id}`,
    name,
    area,
    need: 'must',
    position_wanted: wording.trim() || name,
    source: source.trim(),
  };
}

/** Closed and accepted risks need no clause; one that says which term deals with it does, even where the list knows none. */
function ofRisks(
  workbook: ClauseSource,
  catalogue: readonly ProposableClause[],
  taken: ReadonlySet<string>,
): readonly AnsweredReason[] {
  const named = namedByClauses(workbook, 'risks');
  return inOrder(workbook.risk)
    .filter(({ id, status, response }) => status !== 'closed' && response !== 'accept' && !named.has(id))
    .flatMap((row): readonly AnsweredReason[] => {
      const known = catalogue.filter(({ risks }) => risks?.includes(row.id));
      const clause = known.find(({ id }) => taken.has(id)) ?? known[0] ?? clauseOfRisk(row);
      if (clause === null) return [];
      const because = `no clause deals with the risk “${row.name}”`;
      return [{ clause, reason: { kind: 'risk', because, table: 'risk', ids: [row.id] } }];
    });
}

function clauseOfRisk({ id, contract_term: term, mitigation }: Risk): ProposableClause | null {
  const name = term.trim();
  return name === ''
    ? null
    : {
        id: `cl-of-${id.toLowerCase()}`,
        name,
        area: 'other',
        need: 'wanted',
        position_wanted: mitigation.trim() || name,
        source: '',
      };
}

/** What the expectations promise: service levels, behaviours, credits, who owns what. */
function ofExpectations(
  workbook: ClauseSource,
  catalogue: readonly ProposableClause[],
): readonly AnsweredReason[] {
  const named = namedByClauses(workbook, 'kpis');
  const critical = inOrder(workbook.kpi).filter(({ id, role }) => role === 'critical' && !named.has(id));
  const behaviours = Object.values(workbook.behaviour).filter(({ agreed }) => agreed);
  const scheme = Object.values(workbook.credit_scheme).find(({ preferred }) => preferred);
  const boundaries = Object.keys(workbook.boundary).length;
  const answers = (id: string, holds: boolean, because: string, kpis: readonly string[] = []) => {
    const clause = catalogue.find((one) => one.id === id);
    const table = kpis.length > 0 ? ('kpi' as const) : null;
    return holds && clause
      ? [{ clause, reason: { kind: 'levels' as const, because, table, ids: kpis } }]
      : [];
  };
  return [
    ...answers(
      'cl-levels',
      critical.length > 0,
      `no clause names ${critical.length === 1 ? 'the critical service level' : 'the critical service levels'} ${critical.map(({ name }) => name).join(', ')}`,
      critical.map(({ id }) => id),
    ),
    ...answers(
      'cl-behaviours',
      behaviours.length > 0,
      `${behaviours.length === 1 ? '1 behaviour is' : `${behaviours.length} behaviours are`} to be agreed with the partner`,
    ),
    ...answers('cl-credits', scheme !== undefined, `the credit scheme “${scheme?.name ?? ''}” is chosen`),
    ...answers(
      'cl-ownership',
      boundaries > 0,
      `${boundaries === 1 ? '1 boundary says' : `${boundaries} boundaries say`} who owns what`,
    ),
  ];
}

function ofFacts(
  catalogue: readonly ProposableClause[],
  triggers: readonly SecurityTrigger[],
): readonly AnsweredReason[] {
  const particular = catalogue.flatMap((clause) => {
    const fact = triggers.find(({ name }) => clause.when?.includes(name));
    const reason = { kind: 'fact' as const, because: fact?.because ?? '', table: null, ids: [] };
    return fact ? [{ clause, reason }] : [];
  });
  const always = catalogue
    .filter(({ when, need }) => when === undefined && need === 'must')
    .map((clause) => ({
      clause,
      reason: {
        kind: 'always' as const,
        because: 'every service contract has to settle it',
        table: null,
        ids: [],
      },
    }));
  return [...particular, ...always];
}

function inOrder<R extends { readonly position: number }>(rows: Readonly<Record<string, R>>): readonly R[] {
  return Object.values(rows).sort((a, b) => a.position - b.position);
}
