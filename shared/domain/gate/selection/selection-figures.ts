import { steady } from '../../../lib/steady.ts';
import type { GateOutcome } from '../../../model/readiness-lists.ts';
import { engagementOf, type Workbook } from '../../../model/workbook.ts';
import { isOpen } from '../../actions/count-actions.ts';
import type { GapBand } from '../../business-case/case-result.ts';
import { assembleMemo } from '../../recommendation/assemble-memo.ts';
import type { RecommendationObstacle } from '../../recommendation/recommended-vendor.ts';
import {
  offerOf,
  readSelection,
  type SelectionFacts,
  scenarioOf,
} from '../../recommendation/selection-facts.ts';
import type { Verdict } from '../../robustness/assess-robustness.ts';
import { essentialAnswers } from '../../vendor/essential-answers.ts';
import { decidedAt, decisionsAt } from '../gate-decisions.ts';
import type { GateRow } from '../gate-finding.ts';

/** What the third gate looks at, taken from the rules of each step. */
export interface SelectionFigures {
  /** The last decisions at the gates before; null while there is none. */
  readonly readiness: GateOutcome | null;
  readonly expectations: GateOutcome | null;
  /** Conditions of the second gate that are still open. */
  readonly openConditions: readonly GateRow[];
  readonly frozen: boolean;
  /** The request went out before. */
  readonly frozenLate: boolean;
  readonly changes: number;
  /** Vendors on the short list. */
  readonly shortList: number;
  readonly ranked: number;
  readonly failed: readonly GateRow[];
  readonly open: readonly GateRow[];
  readonly essentials: readonly GateRow[];
  /** Soft criteria that one person judged alone, over all vendors. */
  readonly alone: number;
  readonly undeclared: readonly GateRow[];
  /** Whom the figures lead to; null for nobody. */
  readonly candidate: GateRow | null;
  readonly obstacle: RecommendationObstacle | null;
  /** Place of the candidate in the ranking; null while it is not ranked. */
  readonly place: number | null;
  /** People have marked the candidate as chosen. */
  readonly chosen: boolean;
  /** Criteria under whose minimum the candidate stays with a waiver. */
  readonly waived: readonly GateRow[];
  readonly verdict: Verdict | null;
  readonly unpriced: readonly GateRow[];
  /** Price of the candidate by its should-cost; null without one. */
  readonly shouldCost01: number | null;
  readonly tooLow: boolean;
  readonly npv: number | null;
  readonly gapPoints: number | null;
  readonly gapBand: GapBand | null;
  /** Kinds of checks of the candidate of which not enough are done. */
  readonly missingChecks: readonly string[];
  readonly stops: readonly GateRow[];
  readonly clauses: number;
  readonly waitingMusts: readonly GateRow[];
  readonly legalStops: readonly GateRow[];
  readonly exitParts: number;
  readonly unwritten: readonly GateRow[];
  readonly firstTime: boolean;
  /** What the pilots say together: one not passed outweighs one passed; `planned` while none has a result, `unproven` when one is called passed and its measures do not say so. */
  readonly pilot: 'none' | 'planned' | 'passed' | 'unproven' | 'failed';
  /** Sections of the recommendation in somebody's own words, and those that the figures have left behind. */
  readonly edited: number;
  readonly moved: number;
}

/** Reads everything that the third gate looks at. */
export function selectionFigures(workbook: Workbook): SelectionFigures {
  const facts = readSelection(workbook);
  const { selection, recommended, freeze, contract, exit } = facts;
  const { candidate } = recommended;
  const vendors = selection.vendors.map(({ id, name }): GateRow => ({ table: 'vendor', id, name }));
  const those = (fits: (id: string) => boolean) => vendors.filter(({ id }) => fits(id));
  const people = [...new Set(facts.interests.missing.map(({ person }) => person))];
  const parts = assembleMemo(workbook, facts);
  const rows = (table: GateRow['table'], list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }): GateRow => ({ table, id, name }));
  return {
    readiness: decidedAt(workbook, 'readiness'),
    expectations: decidedAt(workbook, 'expectations'),
    openConditions: (decisionsAt(workbook, 'expectations')[0]?.conditions ?? [])
      .filter(isOpen)
      .map(({ id, title }) => ({ table: 'action', id, name: title })),
    frozen: freeze.freeze !== null,
    frozenLate: freeze.freeze !== null && freeze.late !== null,
    changes: freeze.changes.length,
    shortList: vendors.length,
    ranked: selection.vendors.filter(({ rank }) => rank !== null).length,
    failed: those((id) => (facts.knockOuts.get(id)?.failed.length ?? 0) > 0),
    open: those((id) => (facts.knockOuts.get(id)?.open.length ?? 0) > 0),
    essentials: those((id) => essentialAnswers(workbook, id).missing.length > 0),
    alone: facts.findings.filter(({ kind }) => kind === 'alone').length,
    undeclared: people.map((id) => ({ table: 'person', id, name: workbook.person[id]?.name ?? id })),
    candidate: candidate === null ? null : { table: 'vendor', id: candidate.id, name: candidate.name },
    obstacle: recommended.obstacle,
    place: candidate?.rank ?? null,
    chosen: recommended.chosen,
    waived: (candidate?.below ?? [])
      .filter(({ waived }) => waived !== null)
      .map(({ criterion: id }) => ({ table: 'criterion', id, name: workbook.criterion[id]?.name ?? id })),
    verdict: facts.robustness?.verdict ?? null,
    unpriced: those((id) => (offerOf(facts, id)?.at.base.total ?? null) === null),
    ...moneyOf(facts),
    missingChecks: candidate === null ? [] : (facts.dueDiligence.get(candidate.id)?.missing ?? []),
    stops: rows('red_flag', candidate === null ? [] : (facts.dueDiligence.get(candidate.id)?.stops ?? [])),
    clauses: contract.applying,
    waitingMusts: rows(
      'clause',
      contract.list.map(({ row }) => row).filter(({ need, state }) => need === 'must' && WAITING.has(state)),
    ),
    legalStops: rows('clause', contract.legalStops),
    exitParts: exit.items.length,
    unwritten: rows(
      'exit_item',
      exit.items.filter(({ written }) => !written).map(({ row }) => row),
    ),
    firstTime: engagementOf(workbook).first_time,
    pilot: pilotOf(facts),
    edited: parts.filter(({ edited }) => edited).length,
    moved: parts.filter(({ moved }) => moved).length,
  };
}

/** A must in one of these states is neither agreed nor talked about. */
const WAITING: ReadonlySet<string> = new Set(['open', 'drafted', 'refused']);

function moneyOf(facts: SelectionFacts) {
  const { candidate } = facts.recommended;
  const bid = facts.bids.find(({ one }) => one.offer.vendor === candidate?.id && one.offer.counts);
  const figures = candidate === null ? null : (scenarioOf(facts, candidate.id)?.figures ?? null);
  return {
    shouldCost01: bid?.ratio ?? null,
    tooLow: bid?.tooLow ?? false,
    npv: figures === null ? null : steady(figures.npv),
    gapPoints: figures?.gapPoints ?? null,
    gapBand: figures?.gapBand ?? null,
  };
}

/** Not passed is what people or measures call so; passed only what its measures show. */
function pilotOf({ pilots }: SelectionFacts): SelectionFigures['pilot'] {
  const kept = pilots.filter(({ pilot }) => pilot.state !== 'dropped');
  if (kept.length === 0) return 'none';
  const said = kept.map(({ pilot: { state }, verdict }) => {
    if (state === 'passed' && verdict !== 'passed') return 'unproven';
    return state === 'failed' ? state : verdict;
  });
  if (said.includes('failed')) return 'failed';
  if (said.includes('unproven')) return 'unproven';
  return said.includes('passed') ? 'passed' : 'planned';
}
