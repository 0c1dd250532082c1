import { CLAUSE_AREAS, CLAUSE_STATES } from '../../model/selection-lists.ts';
import type { Clause } from '../../model/tables/clause.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type ClauseStanding, clauseStanding } from './clause-standing.ts';

export interface StandingClause {
  readonly row: Clause;
  readonly standing: ClauseStanding;
}

/** The clauses of one part of the contract. */
export interface AreaStanding {
  readonly area: Clause['area'];
  readonly label: string;
  /** Clauses that apply. */
  readonly total: number;
  readonly musts: number;
  /** Clauses by their state; what does not apply is left out. */
  readonly states: Readonly<Record<Exclude<Clause['state'], 'not-applicable'>, number>>;
  /** Clauses that stand against signing. */
  readonly blocking: number;
}

/** How far the contract is. */
export interface ContractStanding {
  /** In the order of the register. */
  readonly list: readonly StandingClause[];
  readonly byId: Readonly<Record<string, ClauseStanding>>;
  /** Clauses that apply. */
  readonly applying: number;
  readonly agreed: number;
  readonly musts: number;
  /** Musts that are neither agreed nor refused. */
  readonly mustsOpen: readonly Clause[];
  /** Musts that the partner refuses. */
  readonly mustsRefused: readonly Clause[];
  /** Everything that the partner refuses, wanted clauses too. */
  readonly refused: readonly Clause[];
  /** What the lawyers call not acceptable and what was not refused anyway. */
  readonly legalStops: readonly Clause[];
  /** What stands against signing: refused musts, legal stops, musts that are not agreed. Each once, the gravest first. */
  readonly blocking: readonly StandingClause[];
  /** Areas with at least one clause that applies, in the order of the contract. */
  readonly areas: readonly AreaStanding[];
}

/**
 * How far the contract is: what is agreed, what stands against signing, and how each area stands.
 *
 * Example: of three musts one is agreed, one refused and one drafted; a wanted clause is called not acceptable by the
 * lawyers. Three clauses block: the refused must, the legal stop, the open must.
 *
 * @param today `YYYY-MM-DD`, null while nothing is to be overdue
 */
export function contractStanding(
  { clause }: Pick<Workbook, 'clause'>,
  today: string | null = null,
): ContractStanding {
  const list = Object.values(clause)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((row) => ({ row, standing: clauseStanding(row, today) }));
  const applying = list.filter(({ standing }) => standing.applies);
  const rows = (fits: (one: StandingClause) => boolean) => applying.filter(fits).map(({ row }) => row);
  return {
    list,
    byId: Object.fromEntries(list.map(({ row, standing }) => [row.id, standing])),
    applying: applying.length,
    agreed: rows(({ row }) => row.state === 'agreed').length,
    musts: rows(({ row }) => row.need === 'must').length,
    mustsOpen: rows(({ row, standing }) => row.need === 'must' && standing.open),
    mustsRefused: rows(({ standing }) => standing.flags.includes('refused')),
    refused: rows(({ row }) => row.state === 'refused'),
    legalStops: rows(({ standing }) => standing.flags.includes('legal-stop')),
    blocking: applying.filter(({ standing }) => standing.blocks).sort((a, b) => gravity(a) - gravity(b)),
    areas: CLAUSE_AREAS.flatMap(({ value, label }) => areaOf(value, label, applying)),
  };
}

function gravity({ standing: { flags } }: StandingClause): number {
  if (flags.includes('refused')) return 0;
  return flags.includes('legal-stop') ? 1 : 2;
}

function areaOf(
  area: Clause['area'],
  label: string,
  applying: readonly StandingClause[],
): readonly AreaStanding[] {
  const own = applying.filter(({ row }) => row.area === area);
  if (own.length === 0) return [];
  const states = Object.fromEntries(
    CLAUSE_STATES.filter(({ value }) => value !== 'not-applicable').map(({ value }) => [
      value,
      own.filter(({ row }) => row.state === value).length,
    ]),
  ) as AreaStanding['states'];
  return [
    {
      area,
      label,
      total: own.length,
      musts: own.filter(({ row }) => row.need === 'must').length,
      states,
      blocking: own.filter(({ standing }) => standing.blocks).length,
    },
  ];
}
