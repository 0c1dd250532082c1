import { Guidance } from '../../../ui/guidance.tsx';

const TEXTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  behaviours: [
    [
      'Why behaviour belongs in a contract',
      'A partner that is paid for speed will be fast. Whether customers stay depends on how they are treated, so that has to be written down as well, in words that two strangers would judge alike.',
    ],
    [
      'What makes one judgeable',
      'Something that can be heard or read, three levels with examples, a measure with its target, somebody who judges, and what follows. Coaching comes first; money comes last.',
    ],
  ],
  scorecard: [
    [
      'Few items, clear ends',
      'Twelve to sixteen items are enough. Say for each what earns all points and what earns none: the argument is always about the middle.',
    ],
    [
      'Errors that points cannot outweigh',
      'A friendly contact in which data went to the wrong person is not a good one with a blemish. Let such an error fail the contact, and say whom it hurts.',
    ],
  ],
  samples: [
    [
      'Two different questions',
      'Five contacts of an agent help a coach to help. Whether the site is good is answered by one sample of the whole site, drawn by chance.',
    ],
    [
      'When a margin matters',
      'With a margin of five points, 84 and 88 % are the same result. Do not let a credit hang on a difference that the sample cannot see.',
    ],
  ],
  calibration: [
    [
      'How to hold one',
      'Everybody scores the same contact alone and without a word. Then compare, talk about the item that split you, and write down how it is judged from now on.',
    ],
    [
      'Not contractual before that',
      'Quality scores bind the partner once its assessors and yours have scored the same contact within the limit. Until then they are for coaching.',
    ],
  ],
  brand: [
    [
      'Values that can be heard',
      '“Friendly” tells a newcomer nothing. Write sentences that customers should hear, and those they never should: the second list teaches faster.',
    ],
    [
      'What the partner gets',
      'The brand pack puts promise, values, behaviours and scenarios on a few pages. Go through it aloud on the first day of training.',
    ],
  ],
  critical: [
    [
      'What is critical',
      'Contacts after which customers stay or leave, and those that they tell others about. Ten are a good number; if everything is critical, nothing is.',
    ],
    [
      'Why protection differs',
      'What stays in the house is protected by your own people. A partner needs to know how to behave, what is measured, what good sounds like and what it may decide; a machine needs a door to people.',
    ],
  ],
};

/** What helps with the view that is shown. */
export function BehavioursGuidance({ view }: { readonly view: string }) {
  return (TEXTS[view] ?? []).map(([title, text]) => (
    <Guidance key={title} title={title}>
      <p>{text}</p>
    </Guidance>
  ));
}
