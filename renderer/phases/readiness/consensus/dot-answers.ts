import type { QuestionConsensus } from '../../../../shared/domain/readiness/consensus-of.ts';
import type { PersonMarkOf } from '../../../../shared/domain/readiness/person-marks.ts';
import type { DotAnswer } from '../../../ui/charts/dot-strip.tsx';
import { personColour } from '../../../ui/person-mark.tsx';

/** The answers to a question as dots; who called it not applicable has none. */
export function dotAnswers(
  { answers }: Pick<QuestionConsensus, 'answers'>,
  marks: ReadonlyMap<string, PersonMarkOf>,
): readonly DotAnswer[] {
  return answers.flatMap(({ respondent, level }) => {
    const mark = marks.get(respondent);
    if (!mark || level === null) return [];
    const { name, initials, colour } = mark;
    return [{ id: respondent, name, initials, colour: personColour(colour), level }];
  });
}
