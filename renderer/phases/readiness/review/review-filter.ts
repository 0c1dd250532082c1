import type {
  AssessedDimension,
  AssessedQuestion,
} from '../../../../shared/domain/readiness/assess-readiness.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { isDone } from '../checklist/place-in-checklist.ts';

/** What the list is narrowed to; remembered from visit to visit, except for the words searched. */
export interface ReviewFilter {
  readonly unanswered: boolean;
  readonly belowTarget: boolean;
  readonly mine: boolean;
  readonly gates: boolean;
  /** The id of a dimension, or null for all. */
  readonly dimension: string | null;
}

export const NO_FILTER: ReviewFilter = {
  unanswered: false,
  belowTarget: false,
  mine: false,
  gates: false,
  dimension: null,
};

export interface FilterContext {
  readonly basis: 'evidenced' | 'claimed';
  readonly respondent: string | null;
  readonly own: ReadonlyMap<string, Answer>;
  /** Whether what others said to a question stays hidden from the respondent for now; such a question passes no filter by level. */
  readonly hides: (question: string) => boolean;
  /** Who owns each question according to anybody's answer. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
}

export function isFiltered(filter: ReviewFilter, search: string): boolean {
  const { dimension, ...toggles } = filter;
  return dimension !== null || search.trim() !== '' || Object.values(toggles).some(Boolean);
}

/** The ids of the questions that pass every filter that is on. */
export function filterQuestions(
  dimensions: readonly AssessedDimension[],
  filter: ReviewFilter,
  search: string,
  context: FilterContext,
): ReadonlySet<string> {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const passing = dimensions
    .filter(({ dimension }) => filter.dimension === null || dimension.id === filter.dimension)
    .flatMap(({ dimension, questions }) =>
      questions.filter(
        (asked) => passes(asked, dimension.target_level, filter, context) && says(asked, words, context),
      ),
    );
  return new Set(passing.map(({ question }) => question.id));
}

/** Whose answers name whom as the owner of a question. */
export function ownersOf(answers: Iterable<Answer>): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { question, owner } of answers)
    if (owner !== null) owners.set(question, (owners.get(question) ?? new Set()).add(owner));
  return owners;
}

function passes(
  asked: AssessedQuestion,
  target: number | null,
  filter: ReviewFilter,
  context: FilterContext,
): boolean {
  const { question, standing } = asked;
  const done = isDone(context.own.get(question.id));
  if (filter.unanswered && done) return false;
  if (filter.gates && !question.gate) return false;
  if (
    filter.belowTarget &&
    !(
      !context.hides(question.id) &&
      standing.state === 'answered' &&
      target !== null &&
      standing[context.basis] < target
    )
  )
    return false;
  if (!filter.mine) return true;
  const owned = context.respondent !== null && context.owners.get(question.id)?.has(context.respondent);
  return done || owned === true;
}

/** Every word occurs somewhere in the question or in the respondent's answer. */
function says({ question }: AssessedQuestion, words: readonly string[], { own }: FilterContext): boolean {
  if (words.length === 0) return true;
  const answer = own.get(question.id);
  const text = [question.id, question.text, answer?.note, answer?.evidence, answer?.reason]
    .join(' ')
    .toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
