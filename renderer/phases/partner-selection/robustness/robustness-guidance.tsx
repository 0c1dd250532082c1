import { Guidance } from '../../../ui/guidance.tsx';

/** How to read the view that is shown, and what to do with it. */
export function RobustnessGuidance({ view }: { readonly view: string }) {
  const [first, second] = GUIDANCE[view] ?? GUIDANCE.verdict ?? [];
  return (
    <>
      {first && (
        <Guidance title={first[0]}>
          <p>{first[1]}</p>
        </Guidance>
      )}
      {second && (
        <Guidance title={second[0]}>
          <p>{second[1]}</p>
        </Guidance>
      )}
    </>
  );
}

type Advice = readonly [title: string, text: string];

const GUIDANCE: Readonly<Record<string, readonly [Advice, Advice]>> = {
  verdict: [
    [
      'Why this matters',
      'Somebody will ask what would have happened with other weights. This is the answer, before the question comes.',
    ],
    [
      'When there is no clear winner',
      'That is a result, too. Do not add decimals: look at what separates the first two, check the evidence there, visit both, try a pilot, or decide openly by something that is not in the scores.',
    ],
  ],
  weights: [
    [
      'How to read the bars',
      'The longest bar is the weight that the lead hangs on most. Where a bar crosses zero, another vendor leads.',
    ],
    [
      'Trying weights',
      'For a talk about “what if quality counted more”. The agreed weights stay as they are; once they are frozen, changing them takes a reason.',
    ],
  ],
  scores: [
    [
      'What to look at',
      'A marked score decides the ranking by itself. Read its evidence again, and let a second person judge it.',
    ],
    [
      'When many are marked',
      'Then the lead is smaller than what people can judge. The ranking should not be what decides.',
    ],
  ],
  chances: [
    [
      'How to read it',
      'Near the agreed weights shows what normal doubt does. Any weights at all shows who wins whatever people find important.',
    ],
    [
      'What it is not',
      'No chance that a partnership will work. It only says how often the order holds when the figures are a little off.',
    ],
  ],
  ties: [
    ['For two vendors', 'Compare any two, for instance the second and third when the first withdraws.'],
    [
      'Fragile spots',
      'A tie weight within a few points of the weight of today: people who agreed on the weights should know that it decides.',
    ],
  ],
  evaluators: [
    [
      'Different winners',
      'Ask what each saw. Purchasing, operations and the experts of the front line often look at different things, and all may be right.',
    ],
    ['One against all', 'It is no reason to leave anybody out. It is a reason to listen.'],
  ],
};
