import { applyEdits } from '../../changes/apply-change.ts';
import type { Change } from '../../changes/change.ts';
import { type BankQuestion, bankQuestions, bankSections, bankValues } from '../../content/rfp/bank.ts';
import { heldCriterion, type QuestionProposal } from '../../domain/rfp/propose-questions.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow, type Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/** Ids of the bank's questions that the workbook holds, under whatever wording. */
export function takenFromBank({ rfp_question }: Pick<Workbook, 'rfp_question'>): ReadonlySet<string> {
  return new Set(bankQuestions.flatMap(({ id }) => (rfp_question[id] ? [id] : [])));
}

/**
 * Adds questions of the bank as one act, ready to go out, together with the sections that they stand in. Links to what
 * the workbook does not hold are let go; where it has no such part of a criterion, the criterion itself is taken.
 *
 * @throws Refusal `missing-row` for one that the bank does not have, `invalid` for one that is there already.
 */
export function addBankQuestions(workbook: Workbook, ids: readonly string[]): Change {
  const questions = ids.map((id) => {
    const found = bankQuestions.find((one) => one.id === id);
    if (!found) throw new Refusal('missing-row', `The bank has no question ${id}: choose another.`);
    return found;
  });
  const sections = missingSections(workbook, questions);
  const withSections = applyEdits(workbook, sections.edits);
  const last = lastPosition(workbook.rfp_question);
  const add = questions.map((one, index) => {
    const { knock_out, requirement, ...values } = bankValues(one);
    return newRow('rfp_question', {
      ...values,
      section: sectionHeld(withSections, one.section),
      criterion: heldCriterion(workbook, one.criterion),
      knock_out: knock_out && workbook.knock_out[knock_out] ? knock_out : null,
      requirement: requirement && workbook.requirement[requirement] ? requirement : null,
      position: last + index + 1,
    }) as unknown as AnyRow;
  });
  const [only] = questions;
  const title =
    questions.length === 1 && only
      ? `Ask vendors: ${only.text}`
      : `Add ${questions.length} questions from the bank`;
  const { edits } = editRows(withSections, 'rfp_question', { add }, title);
  return { title: title.slice(0, 300), edits: [...sections.edits, ...edits] };
}

/** Takes proposals over as drafts, as one act. They come behind the others, into the section of their criterion. */
export function addProposals(
  workbook: Workbook,
  proposals: readonly QuestionProposal[],
  newId: () => string,
): Change {
  const last = lastPosition(workbook.rfp_question);
  const add = proposals.map(
    ({ fields }, index) =>
      newRow('rfp_question', {
        ...fields,
        text: fields.text.slice(0, 2_000),
        section: sectionOf(workbook, fields.criterion ?? null),
        state: 'draft',
        id: newId(),
        position: last + index + 1,
      }) as unknown as AnyRow,
  );
  const title =
    add.length === 1 ? 'Take over a proposed question' : `Take over ${add.length} proposed questions`;
  return editRows(workbook, 'rfp_question', { add }, title);
}

/** The section in which most questions of the same criterion stand; null while there is none. */
function sectionOf({ rfp_question, criterion }: Workbook, part: string | null): string | null {
  if (part === null) return null;
  const whole = criterion[part]?.parent ?? part;
  const counts = new Map<string, number>();
  for (const row of Object.values(rfp_question)) {
    if (row.section === null || row.criterion === null) continue;
    const own = criterion[row.criterion]?.parent ?? row.criterion;
    if (own === whole) counts.set(row.section, (counts.get(row.section) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The edits that add the sections which chosen questions stand in and the workbook lacks. */
function missingSections(workbook: Workbook, questions: readonly BankQuestion[]): Change {
  const wanted = new Set(questions.map(({ section }) => section));
  const names = new Set(Object.values(workbook.rfp_section).map(({ name }) => name));
  const last = lastPosition(workbook.rfp_section);
  const add = bankSections
    .filter(({ id, name }) => wanted.has(id) && !workbook.rfp_section[id] && !names.has(name))
    .map(
      (one, index) =>
        newRow('rfp_section', {
          ...one,
          position: last + index + 1,
        } as Row<'rfp_section'>) as unknown as AnyRow,
    );
  return add.length === 0
    ? { title: '', edits: [] }
    : editRows(workbook, 'rfp_section', { add }, 'Add sections');
}

/** The section of the bank, or the one that already has its name. */
function sectionHeld({ rfp_section }: Workbook, id: string): string | null {
  if (rfp_section[id]) return id;
  const name = bankSections.find((one) => one.id === id)?.name;
  return Object.values(rfp_section).find((one) => one.name === name)?.id ?? null;
}

function lastPosition(rows: Readonly<Record<string, { readonly position: number }>>): number {
  return Object.values(rows).reduce((most, { position }) => Math.max(most, position), 0);
}
