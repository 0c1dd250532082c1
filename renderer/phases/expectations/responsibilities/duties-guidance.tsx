import { Guidance } from '../../../ui/guidance.tsx';

const TEXTS: Readonly<Record<string, readonly (readonly [title: string, text: string])[]>> = {
  grid: [
    [
      'One who answers',
      'A, accountable: answers for the result, and there is exactly one. R, responsible: does the work. C, consulted: is asked before. I, informed: is told afterwards.',
    ],
    [
      'Work across the border',
      'Few activities belong to one company alone: the partner hires, and the client says which skills are needed. Where both sides have only an I, nobody will miss it until it goes wrong.',
    ],
    [
      'How to fill it in a meeting',
      'Take over the usual activities, hide nothing, and ask of every row: who would be rung up if this went wrong? Then ask each role whether it can do all that its column says.',
    ],
  ],
  activities: [
    [
      'Make it yours',
      'Delete nothing that merely does not apply here: set “Applies” to no and write down why. Whoever joins later sees that it was thought of.',
    ],
  ],
  roles: [
    [
      'Roles, not people',
      'A role outlives whoever holds it. One person may hold several; a role that nobody holds yet is a gap to close before the contract is signed.',
    ],
    [
      'A page for each',
      'The card of a role lists what its holder answers for. Hand it over on the first day.',
    ],
  ],
  authority: [
    [
      'Why it matters',
      'A partner that may decide nothing sticks to its script, and customers feel it. What agents may grant by themselves is worth more than any sentence on customer focus.',
    ],
    [
      'Three things for each limit',
      'An amount for one case, a cap for one customer and year so that it cannot be misused, and a place where amount and reason are written down.',
    ],
  ],
  obligations: [
    [
      'The other half of every service level',
      'A partner that gets no forecast cannot staff for it. What you owe is written down as precisely as what you ask for, and is measured too.',
    ],
    [
      'Begin before there is a partner',
      'Most of these are owed to the home team today. Count how often they were kept in the last months: that is what a partner will meet.',
    ],
  ],
  boundary: [
    [
      'What comes back',
      'Decide now what belongs to whom at the end: knowledge, recordings, numbers, bots and their prompts. On the way out it is too late to negotiate.',
    ],
    [
      'From rows to a text',
      'The statement is put together from the rows and then yours to word. Putting it together again shows first which lines would change.',
    ],
  ],
};

/** What helps with the view that is shown. */
export function DutiesGuidance({ view }: { readonly view: string }) {
  return (TEXTS[view] ?? []).map(([title, text]) => (
    <Guidance key={title} title={title}>
      <p>{text}</p>
    </Guidance>
  ));
}
