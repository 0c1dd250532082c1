import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { comparedWork } from '../price/compared-work.ts';
import { choicesOf } from './choices-of.ts';
import { criteriaUnasked } from './criteria-unasked.ts';
import { attention, counted, good, type RequestCheck } from './request-check.ts';
import { knockOutsUnasked } from './rfp-coverage.ts';
import { readyQuestions, rfpOutline } from './rfp-outline.ts';

export type RequestRows = Pick<
  Workbook,
  | 'engagement'
  | 'rfp_section'
  | 'rfp_question'
  | 'criterion'
  | 'criteria_freeze'
  | 'knock_out'
  | 'evaluator'
  | 'conflict'
  | 'person'
  | 'touchpoint'
  | 'automation'
  | 'kpi'
  | 'parameter'
>;

/** Fewer days than this give a careful vendor too little time. Our own limit. */
export const FEWEST_DAYS = 14;

/** One each about experience, data protection, quality, scaling and openness. */
const ESSENTIALS = 5;

const QUESTIONS = '/partner-selection/rfp/questions';

/**
 * What should hold before a request goes out, each with whether it does. Only a request without a single ready question
 * cannot be sent at all; everything else is said and left to whoever sends it.
 */
export function checkRequest(workbook: RequestRows): readonly RequestCheck[] {
  return [
    frozen(workbook),
    ...questionChecks(workbook),
    asksEssentials(workbook),
    asksCriteria(workbook),
    asksKnockOuts(workbook),
    ...datesAndContact(workbook),
    volumes(workbook),
    declarations(workbook),
  ];
}

function frozen({ criteria_freeze }: RequestRows): RequestCheck {
  return Object.keys(criteria_freeze).length > 0
    ? good('frozen', 'Criteria, weights and knock-outs are frozen.')
    : attention(
        'frozen',
        'Criteria are not frozen yet.',
        'Whoever changes weights after answers were seen can choose the winner. Freeze them first.',
        [],
        '/partner-selection/criteria/freeze',
      );
}

function questionChecks(workbook: RequestRows): readonly RequestCheck[] {
  const all = rfpOutline(workbook).flatMap(({ questions }) => questions);
  const ready = all.filter(({ question }) => question.state === 'ready');
  const drafts = all.filter(({ question }) => question.state === 'draft');
  const unscored = ready.filter(({ question }) => question.criterion === null);
  const listless = ready.filter(
    ({ question }) => question.answer_type === 'choice' && choicesOf(question.options).length < 2,
  );
  const names = (list: typeof all) => list.map(({ number, question }) => `${number} ${question.text}`);
  return [
    ready.length > 0
      ? good('ready', `${counted(ready.length, 'question is', 'questions are')} ready.`)
      : {
          ...attention('ready', 'No question is ready.', 'There is nothing to send.', [], QUESTIONS),
          state: 'stop',
        },
    drafts.length === 0
      ? good('drafts', 'No question is a draft.')
      : attention(
          'drafts',
          `${counted(drafts.length, 'question is', 'questions are')} still a draft.`,
          'Drafts do not go out. Make them ready, or leave them out.',
          names(drafts),
          QUESTIONS,
        ),
    ...(ready.length === 0
      ? []
      : [
          unscored.length === 0
            ? good('unscored', 'Every question is scored under a criterion.')
            : attention(
                'unscored',
                `${counted(unscored.length, 'question is', 'questions are')} scored by nobody.`,
                'Vendors would work on answers that decide nothing. Give each a criterion.',
                names(unscored),
                QUESTIONS,
              ),
        ]),
    ...(listless.length === 0
      ? []
      : [
          attention(
            'choices',
            `${counted(listless.length, 'question asks', 'questions ask')} for a choice and names fewer than two.`,
            'Vendors could type anything there. Name the choices, one in a line.',
            names(listless),
            QUESTIONS,
          ),
        ]),
  ];
}

function asksEssentials(workbook: RequestRows): RequestCheck {
  const found = readyQuestions(workbook).filter(({ question }) => question.essential).length;
  return found >= ESSENTIALS
    ? good('essentials', `${counted(found, 'essential question is', 'essential questions are')} asked.`)
    : attention(
        'essentials',
        `${found} of the ${ESSENTIALS} essential questions ${found === 1 ? 'is' : 'are'} ready.`,
        'Experience, data protection, quality, scaling and openness decide most selections. Add them from the bank.',
        [],
        QUESTIONS,
      );
}

function asksCriteria(workbook: RequestRows): RequestCheck {
  const missing = criteriaUnasked(workbook);
  if (Object.keys(workbook.criterion).length === 0)
    return attention(
      'criteria',
      'There are no criteria yet.',
      'Vendors could not be told how it is decided, and nothing they answer could be scored.',
      [],
      '/partner-selection/criteria',
    );
  return missing.length === 0
    ? good('criteria', 'Each criterion is asked about.')
    : attention(
        'criteria',
        `${counted(missing.length, 'criterion is', 'criteria are')} not asked about.`,
        'Evaluators would have to score without an answer.',
        missing.map(({ name }) => name),
        QUESTIONS,
      );
}

function asksKnockOuts(workbook: RequestRows): RequestCheck {
  const missing = knockOutsUnasked(workbook, readyQuestions(workbook));
  if (!Object.values(workbook.knock_out).some(({ active }) => active))
    return good('knock-outs', 'No knock-out is in force.');
  return missing.length === 0
    ? good('knock-outs', 'Each knock-out is asked about.')
    : attention(
        'knock-outs',
        `${counted(missing.length, 'knock-out is', 'knock-outs are')} not asked about.`,
        'A vendor could fall out over something that it was never asked.',
        missing.map(({ name }) => name),
        QUESTIONS,
      );
}

function datesAndContact(workbook: RequestRows): readonly RequestCheck[] {
  const { rfp_contact, rfp_due_on: due, rfp_issued_on: issued, rfp_intro } = engagementOf(workbook);
  const days = due && issued ? Math.round((Date.parse(due) - Date.parse(issued)) / 86_400_000) : null;
  return [
    rfp_intro.trim() === ''
      ? attention(
          'intro',
          'Nothing says what the request is about.',
          'The first sheet would be empty.',
          [],
          null,
        )
      : good('intro', 'The first sheet says what it is about.'),
    rfp_contact.trim() === ''
      ? attention('contact', 'No contact is named.', 'Vendors would ask whomever they know.', [], null)
      : good('contact', 'Vendors know whom to ask.'),
    due === null
      ? attention('due', 'No day is set for answers.', 'No answer could be late.', [], null)
      : days === null || days >= FEWEST_DAYS
        ? good('due', 'Vendors have a day by which to answer.')
        : attention(
            'due',
            days < 0
              ? 'Answers would be due before the request goes out.'
              : `Vendors have ${counted(days, 'day', 'days')} to answer.`,
            days < 0
              ? 'Change one of the two days.'
              : `Fewer than ${FEWEST_DAYS} days make for hasty answers, and careful vendors decline.`,
            [],
            null,
          ),
  ];
}

function volumes(workbook: RequestRows): RequestCheck {
  const { contacts, ahtSeconds } = comparedWork(workbook);
  return contacts !== null && ahtSeconds !== null
    ? good('volumes', 'Volumes and handling time for the prices are known.')
    : attention(
        'volumes',
        'Volumes or handling time for the prices are not known.',
        'Vendors would price different work. Fill in the touchpoint map, or type them on the page Prices.',
        [],
        '/partner-selection/prices/comparison',
      );
}

function declarations({ evaluator, conflict, person }: RequestRows): RequestCheck {
  const declared = new Set(Object.values(conflict).map((row) => row.person));
  const missing = Object.values(evaluator).filter((row) => !declared.has(row.person));
  if (Object.keys(evaluator).length === 0)
    return attention(
      'declarations',
      'Nobody is named who scores the answers.',
      'Name the evaluators and let them declare their interests before they see who bids.',
      [],
      '/partner-selection/scoring/evaluators',
    );
  return missing.length === 0
    ? good('declarations', 'Everybody who scores has declared their interests.')
    : attention(
        'declarations',
        `${counted(missing.length, 'evaluator has', 'evaluators have')} not declared their interests.`,
        'A tie that comes out later puts the whole decision in doubt.',
        missing.map((row) => person[row.person]?.name ?? row.person),
        '/partner-selection/vendors/interests',
      );
}
