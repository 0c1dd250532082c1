import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createWorkbook } from '../../../../shared/commands/create-workbook.ts';
import type { EvidenceStrength } from '../../../../shared/model/scales.ts';
import { answerId } from '../../../../shared/model/tables/answer.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';

export const AT = '2026-11-22T09:00:00.000Z';

/** The whole checklist and nobody in it. */
export function blankWorkbook(): Workbook {
  const { edits } = createWorkbook({ id: 'w', title: 'T', client: 'C', at: AT });
  return applyEdits(emptyWorkbook(), edits);
}

/** A level with its evidence, or "n/a". */
export type Given = number | 'n/a' | readonly [level: number, strength: EvidenceStrength];

/** The workbook with answers to one question, the first of person p1, the second of p2 and so on; null is no answer. */
export function givenBy(workbook: Workbook, question: string, given: readonly (Given | null)[]): Workbook {
  const person: Record<string, Row<'person'>> = { ...workbook.person };
  const answer: Record<string, Row<'answer'>> = { ...workbook.answer };
  given.forEach((said, index) => {
    const respondent = `p${index + 1}`;
    person[respondent] ??= newRow('person', { id: respondent, name: `Person ${index + 1}` });
    if (said === null) return;
    const [level, evidence_strength] = typeof said === 'object' ? said : [said, 'verified' as const];
    const id = answerId(question, respondent);
    answer[id] = newRow('answer', {
      id,
      question,
      respondent,
      at: AT,
      ...(level === 'n/a'
        ? { not_applicable: true, reason: 'Not here' }
        : { level: Number(level), evidence_strength }),
    });
  });
  return { ...workbook, person, answer };
}

export function withResolution(workbook: Workbook, values: Partial<Row<'resolution'>>): Workbook {
  const id = values.question ?? '';
  return {
    ...workbook,
    resolution: { ...workbook.resolution, [id]: newRow('resolution', { at: AT, ...values, id }) },
  };
}

export function withEngagement(workbook: Workbook, values: Partial<Row<'engagement'>>): Workbook {
  const row = engagementOf(workbook);
  return { ...workbook, engagement: { [row.id]: { ...row, ...values } } };
}
