import type { Clarification } from '../../model/tables/clarification.ts';
import type { Workbook } from '../../model/workbook.ts';

/** Clarifications that still need somebody: without an answer, and answered but not told to every vendor. */
export function untold({ clarification }: Pick<Workbook, 'clarification'>): {
  readonly open: readonly Clarification[];
  readonly notTold: readonly Clarification[];
} {
  const all = Object.values(clarification).sort((a, b) => a.position - b.position);
  const answered = (row: Clarification) => row.answer.trim() !== '';
  return {
    open: all.filter((row) => !answered(row)),
    notTold: all.filter((row) => answered(row) && !row.shared),
  };
}
