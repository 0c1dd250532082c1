import type { ReactNode } from 'react';
import { Guidance } from '../../../ui/guidance.tsx';

const TEXTS: Readonly<Record<string, readonly (readonly [string, ReactNode])[]>> = {
  picture: [
    [
      'How to read the scales',
      'Left what speaks for a hand-over, right what speaks against it, the heaviest first. They are set side by side so that both are talked about; no sum decides.',
    ],
    [
      'What good looks like',
      'Three to six reasons, each with a benefit that has a baseline, a target and an owner. Drawbacks that teams already talk about stand here in their words, with an answer.',
    ],
  ],
  drivers: [
    [
      'Why we ask',
      'A partner solves the problem it was hired for. If the reason is “we should save money”, that is what you get, at the price of everything else.',
    ],
    [
      'A good driver',
      'A sentence that its sponsor would sign, with a figure that shows what happens if nothing is done. Rate 5 only for what the case falls without.',
    ],
  ],
  benefits: [
    [
      'Baseline first',
      'Write down where the figure stands before anything moves. Afterwards nobody can reconstruct it, and the benefit turns into an opinion.',
    ],
    [
      'What the freed time is for',
      'Hours and money that are freed disappear unless somebody has said what they are for. Name the work, the people and the month.',
    ],
    [
      'Status',
      'It follows from the figures: no better than the baseline, or measured after the due day without being reached, is off track. How far it should be by now is not assumed.',
    ],
  ],
  drawbacks: [
    [
      'Say it first',
      'Teams, works councils and customers know the drawbacks. A case that names them, with what is done about each, is trusted more than one that does not.',
    ],
    [
      'From drawback to risk',
      'A drawback is what comes with the route; a risk is what may happen on the way. Link the risks that follow it up, so that somebody watches them.',
    ],
  ],
  options: [
    [
      'Five routes',
      'Leave as is, improve in-house, automate, hand over to a partner, or a mix. Leaving things as they are is the base of the comparison: describe it as honestly as the others.',
    ],
    [
      'Money',
      'Put in what is spent once and what a normal year costs with everything included, also retained people and hidden costs. Ranges follow in the business case.',
    ],
  ],
  compare: [
    [
      'Rate before you weigh',
      'Agree on the weights before ratings are known, and rate one row across all options at a time: differences count more than absolute values.',
    ],
    [
      'How firm is it',
      'If a small change of one weight turns the order, the discussion belongs to that weight and not to the options.',
    ],
    [
      'The preferred option',
      'It may differ from the leader on points. Then the reason is the most important sentence of the page.',
    ],
  ],
};

/** What helps with the view that is shown. */
export function DriversGuidance({ view }: { readonly view: string }) {
  return (TEXTS[view] ?? []).map(([title, text]) => (
    <Guidance key={title} title={title}>
      <p>{text}</p>
    </Guidance>
  ));
}
