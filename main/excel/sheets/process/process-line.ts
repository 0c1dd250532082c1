import type { ProcessAudit } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import {
  byIndexThenWorkload,
  type PlannedMove,
} from '../../../../shared/domain/sourcing/process/plan-waves.ts';
import type { Book } from '../../book.ts';
import type { Column } from '../../layout/table.ts';

/** One process with what the app's rules say about it. */
export interface ProcessLine {
  readonly audit: ProcessAudit;
  /** Place among all processes, best ranking index first. */
  readonly rank: number;
  /** Place in the register, from 1. */
  readonly place: number;
  readonly move: PlannedMove | null;
}

export type ProcessColumn = Column<ProcessLine>;

/** In the order of the register. */
export function processLines({ audits }: Pick<Book, 'audits'>): readonly ProcessLine[] {
  const ranked = [...audits.list].sort(byIndexThenWorkload);
  const ranks = new Map(ranked.map((audit, index) => [audit, index + 1]));
  const moves = new Map(audits.plan.moves.map((move) => [move.audit, move]));
  return audits.list.map((audit, index) => ({
    audit,
    place: index + 1,
    rank: ranks.get(audit) ?? 0,
    move: moves.get(audit) ?? null,
  }));
}
