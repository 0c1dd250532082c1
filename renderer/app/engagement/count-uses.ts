import type { Row } from '../../../shared/model/tables.ts';

/** What in the workbook hangs on a person. */
export interface Uses {
  readonly answers: number;
  readonly owns: number;
}

/** How often each person answers and owns; whoever does neither is not in it. */
export function countUses(answers: readonly Row<'answer'>[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, { answers: number; owns: number }>();
  const of = (person: string) => {
    const known = uses.get(person) ?? { answers: 0, owns: 0 };
    uses.set(person, known);
    return known;
  };
  for (const { respondent, owner } of answers) {
    of(respondent).answers += 1;
    if (owner !== null) of(owner).owns += 1;
  }
  return uses;
}
