import type { Change } from '../changes/change.ts';
import { smallTeam } from '../content/sectors/sectors.ts';
import type { Question } from '../model/tables/question.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/** A question that the shorter checklist leaves out, and how it stands in the workbook. */
export interface SmallTeamQuestion {
  readonly question: Question;
  readonly why: string;
  /** Somebody answered it, so it stays. */
  readonly answered: boolean;
}

/** The questions that a company with few people in service can leave out; gates and what the workbook lacks are not in it. */
export function smallTeamQuestions({
  question,
  answer,
}: Pick<Workbook, 'question' | 'answer'>): readonly SmallTeamQuestion[] {
  const answered = new Set(Object.values(answer).map((row) => row.question));
  return smallTeam.questions.flatMap(({ question: id, why }) => {
    const row = question[id];
    return row && !row.gate ? [{ question: row, why, answered: answered.has(id) }] : [];
  });
}

/** Retires what a small team can leave out and nobody has answered, as one act; null when there is nothing to retire. */
export function shortenChecklist(workbook: Workbook): Change | null {
  return setRetired(
    workbook,
    smallTeamQuestions(workbook).filter(({ question, answered }) => !question.retired && !answered),
    true,
  );
}

/** Asks all of them again, as one act; null when none is retired. */
export function restoreChecklist(workbook: Workbook): Change | null {
  return setRetired(
    workbook,
    smallTeamQuestions(workbook).filter(({ question }) => question.retired),
    false,
  );
}

function setRetired(workbook: Workbook, list: readonly SmallTeamQuestion[], retired: boolean): Change | null {
  if (list.length === 0) return null;
  const what = list.length === 1 ? '1 question' : `${list.length} questions`;
  return {
    title: retired ? `Shorten the checklist by ${what}` : `Ask ${what} of the whole checklist again`,
    edits: list.map(({ question }) => putEdit(workbook, 'question', { ...question, retired })),
  };
}
