import type { ReactNode } from 'react';
import { Guidance } from '../../../ui/guidance.tsx';

const TEXTS: Readonly<Record<string, readonly (readonly [string, ReactNode])[]>> = {
  overview: [
    [
      'Why a playbook',
      'A partner fills every gap with its own habits. What is written, tested and signed before the hand-over shortens the ramp and keeps the brand recognisable.',
    ],
    [
      'When is it enough',
      'Signed off means that somebody answers for it with name and day, and that a person who had never done the work could do it from the text alone.',
    ],
  ],
  topics: [
    [
      'A good topic',
      'Small enough for one author and one afternoon of review. Its owner keeps it true after the hand-over as well, so give it a day on which it is read again.',
    ],
    ['Signing off', 'Set the status and fill in who signed and when. Without both it counts as in review.'],
  ],
  scenarios: [
    [
      'Why poor answers belong in it',
      'Everybody agrees with good answers. The poor one that sounds right shows where the difference lies, and makes a training of ten minutes.',
    ],
    [
      'Where to find them',
      'Take real contacts, change what could identify a customer, and let the people who handled them write the good answer.',
    ],
  ],
  training: [
    [
      'Beyond the first course',
      'Plan also what happens when products change, once a year for rules, before each season, and after poor results. Your own vendor managers need training as well.',
    ],
    ['How to tell that it worked', 'Prefer what people do afterwards to what they answer in a test.'],
  ],
  quality: [
    [
      'How many contacts',
      'Few contacts per agent show single mistakes, not a trend. Draw by chance, and look at averages over a quarter.',
    ],
    [
      'Critical errors apart',
      'An average hides the one contact that breaks a law. Count errors that are critical for customer, business or law on their own.',
    ],
  ],
};

/** What helps with the view that is shown. */
export function PlaybookGuidance({ view }: { readonly view: string }) {
  return (TEXTS[view] ?? []).map(([title, text]) => (
    <Guidance key={title} title={title}>
      <p>{text}</p>
    </Guidance>
  ));
}
