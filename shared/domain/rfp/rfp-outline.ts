import type { RfpQuestion } from '../../model/tables/rfp-question.ts';
import type { RfpSection } from '../../model/tables/rfp-section.ts';
import type { Workbook } from '../../model/workbook.ts';

export interface NumberedQuestion {
  readonly question: RfpQuestion;
  /** As vendors and evaluators call it: `2.4` is the fourth question of the second section. */
  readonly number: string;
}

export interface OutlineSection {
  /** Null for questions that stand in no section; they come last. */
  readonly section: RfpSection | null;
  /** From 1. */
  readonly number: number;
  readonly name: string;
  readonly questions: readonly NumberedQuestion[];
}

/** What the questions without a section are called. */
export const NO_SECTION = 'Further questions';

type Rows = Pick<Workbook, 'rfp_section' | 'rfp_question'>;

/**
 * The request as people read it: its sections in their order, each with its questions numbered from 1. Drafts have a
 * number too, so that none moves when a draft becomes ready; what was left out has none.
 */
export function rfpOutline({ rfp_section, rfp_question }: Rows): readonly OutlineSection[] {
  const kept = Object.values(rfp_question)
    .filter(({ state }) => state !== 'left-out')
    .sort((a, b) => a.position - b.position);
  const sections = Object.values(rfp_section).sort((a, b) => a.position - b.position);
  const found = sections.map((section, index): OutlineSection => {
    const own = kept.filter((question) => question.section === section.id);
    return { section, number: index + 1, name: section.name, questions: numbered(own, index + 1) };
  });
  const loose = kept.filter(({ section }) => section === null || !rfp_section[section]);
  if (loose.length === 0) return found;
  const number = sections.length + 1;
  return [...found, { section: null, number, name: NO_SECTION, questions: numbered(loose, number) }];
}

/** The number of every question that is not left out, by its id. */
export function rfpNumbers(workbook: Rows): ReadonlyMap<string, string> {
  return new Map(
    rfpOutline(workbook).flatMap(({ questions }) =>
      questions.map(({ question, number }) => [question.id, number] as const),
    ),
  );
}

/** The questions that go out: the ready ones, in their order. */
export function readyQuestions(workbook: Rows): readonly NumberedQuestion[] {
  return rfpOutline(workbook).flatMap(({ questions }) =>
    questions.filter(({ question }) => question.state === 'ready'),
  );
}

function numbered(questions: readonly RfpQuestion[], section: number): readonly NumberedQuestion[] {
  return questions.map((question, index) => ({ question, number: `${section}.${index + 1}` }));
}
