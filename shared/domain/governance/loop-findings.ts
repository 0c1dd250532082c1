import { LOOP_KINDS } from '../../model/expectation-lists.ts';
import type { FeedbackLoop } from '../../model/tables/feedback-loop.ts';
import type { GovernanceFinding } from './finding.ts';

type Kind = FeedbackLoop['kind'];

/** What is lost without each of the six loops; two of them may not be missing at all. */
const MISSING: Readonly<
  Partial<Record<Kind, { readonly tone: GovernanceFinding['tone']; readonly why: string }>>
> = {
  customer: {
    tone: 'bad',
    why: 'Whoever answers customers would be the only one to hear what they think of it.',
  },
  agent: {
    tone: 'attention',
    why: 'Agents see first that an article is wrong. Without a way to say so they help themselves.',
  },
  insight: {
    tone: 'attention',
    why: 'The partner hears why customers call. Without this the causes stay, and so do the contacts.',
  },
  evaluation: {
    tone: 'attention',
    why: 'A partner that is only measured and never told does not know what to keep and what to change.',
  },
  mirror: {
    tone: 'bad',
    why: 'Much of what goes wrong begins at the client. Without a way back nobody says so until it is a dispute.',
  },
  employees: {
    tone: 'attention',
    why: 'How people on both sides feel shows in quality and attrition months later.',
  },
};

/**
 * What is missing in the feedback loops: one of the six that is not in use, the client's ownership of what customers
 * are asked and answer, and for each loop in use its owner, its days to answer and its rule for closing. Without
 * any loop nothing has begun, and nothing is missing yet.
 */
export function loopFindings(loops: readonly FeedbackLoop[]): readonly GovernanceFinding[] {
  if (loops.length === 0) return [];
  const used = loops.filter(({ active }) => active);
  const missing = LOOP_KINDS.flatMap(({ value, label }): readonly GovernanceFinding[] => {
    const about = MISSING[value];
    if (!about || used.some(({ kind }) => kind === value)) return [];
    const planned = loops.find(({ kind }) => kind === value);
    return [
      {
        key: `feedback.missing-${value}`,
        tone: about.tone,
        text: planned ? `${label}: the loop is not in use yet.` : `${label}: there is no such loop.`,
        why: about.why,
        view: 'loops',
        row: planned ? { table: 'feedback_loop', id: planned.id } : null,
      },
    ];
  });
  return [...missing, ...used.flatMap(rowFindings)];
}

function rowFindings(loop: FeedbackLoop): readonly GovernanceFinding[] {
  const { id, name, kind, owner, answer_days, closing_rule, data_owned } = loop;
  const finding = (
    what: string,
    tone: GovernanceFinding['tone'],
    text: string,
    why: string,
  ): GovernanceFinding => ({
    key: `feedback.loop-${what}/${id}`,
    tone,
    text: `${name}: ${text}`,
    why,
    view: 'loops',
    row: { table: 'feedback_loop', id },
  });
  return [
    ...(kind === 'customer' && !data_owned
      ? [
          finding(
            'data',
            'bad',
            'the client does not own questions and data.',
            'Whoever sets the questions and picks who is asked sets the result; and without the single answers nothing can be checked or taken along.',
          ),
        ]
      : []),
    ...(owner === null
      ? [
          finding(
            'owner',
            'bad',
            'nobody sees that it is answered.',
            'Feedback that everybody receives is answered by nobody.',
          ),
        ]
      : []),
    ...(answer_days === null
      ? [
          finding(
            'days',
            'attention',
            'no time to answer is set.',
            'Without it no item is ever late, and silence cannot be told from work.',
          ),
        ]
      : []),
    ...(closing_rule.trim() === ''
      ? [
          finding(
            'rule',
            'attention',
            'it is not said when an item is closed.',
            'Without a rule items are closed when somebody is tired of them.',
          ),
        ]
      : []),
  ];
}
