import { Guidance } from '../../../ui/guidance.tsx';

const TEXTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  reviews: [
    [
      'What a review is for',
      'KPIs say how many and how fast. A review says how it is to work together, in words that both sides have heard and signed.',
    ],
    [
      'How to hold one',
      'Each rates alone and sends it two days before. Talk about the differences first, name a strength before a fault, and leave with an owner and a day for each 1 and 2.',
    ],
    [
      'Signed is signed',
      'A review that was signed off cannot be changed. A mistake is put right by a correction with its reason; both versions stay readable.',
    ],
  ],
  trend: [
    [
      'Read the slope, not the step',
      'One weak month has many causes. The slope over four periods tells whether something is wearing out or getting better.',
    ],
  ],
  alerts: [
    [
      'Why they are strict',
      'Partners rarely fail at once. They slip from 3 to 2 and stay there, because nobody wants to be the one to raise it. A rule that everybody knows beforehand takes that burden away.',
    ],
  ],
  sides: [
    [
      'Why you are rated too',
      'A partner that gets forecasts late and answers never will not do well, whatever the contract says. The mirror review shows it before it costs either of you.',
    ],
  ],
  areas: [
    [
      'Few and stable',
      'Four areas are enough to begin with. Keep them for a year: a trend needs the same question asked again.',
    ],
    [
      'Link the KPIs',
      'Then a 5 for satisfaction beside a missed level is noticed by the workbook, not by the partner.',
    ],
  ],
};

/** Help for the view that is shown. */
export function ReviewsGuidance({ view }: { readonly view: string }) {
  return (
    <Guidance title="Rating a partner">
      {(TEXTS[view] ?? []).map(([title, text]) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </Guidance>
  );
}
