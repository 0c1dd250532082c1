import {
  ANSWER_STATES,
  ANSWER_TYPES,
  RFP_QUESTION_STATES,
} from '../../../../shared/model/selection-lists.ts';
import type { RfpQuestion } from '../../../../shared/model/tables/rfp-question.ts';
import type { VendorAnswer } from '../../../../shared/model/tables/vendor-answer.ts';

/** The state of a question as cells show it. */
export function questionStateWord(state: RfpQuestion['state']): string {
  return RFP_QUESTION_STATES.find(({ value }) => value === state)?.label ?? state;
}

/** What evaluators made of an answer, as cells show it. */
export function answerStateWord(state: VendorAnswer['state']): string {
  return ANSWER_STATES.find(({ value }) => value === state)?.label ?? state;
}

/** The sort of answer, as cells show it. */
export function answerTypeWord(type: RfpQuestion['answer_type']): string {
  return ANSWER_TYPES.find(({ value }) => value === type)?.label ?? type;
}

/** What a cell of the matrix says; the gravest word wins. */
export const CELL_WORDS = {
  none: 'Unanswered',
  notAsked: 'Not asked',
  long: 'Too long',
  late: 'Late',
  fine: 'Answered',
} as const;
