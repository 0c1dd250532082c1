import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function ScoringGuidance({ view }: { readonly view: string }) {
  switch (view) {
    case 'mine':
      return (
        <>
          <Guidance title="Alone first">
            <p>
              Whoever hears a number first leans towards it. Score by yourself, from what you saw; the talk
              comes afterwards.
            </p>
          </Guidance>
          <Guidance title="What a score needs">
            <p>
              A page, a test, a sentence from a call. A 1 or a 5 without evidence is the first thing that a
              losing vendor will ask about.
            </p>
          </Guidance>
          <Guidance title="Handing in">
            <p>
              Handing in opens the scores of the others to you and yours to them. You can take yours back
              until the group has agreed on a score of that vendor. Files and History show every score.
            </p>
          </Guidance>
        </>
      );
    case 'consensus':
      return (
        <>
          <Guidance title="Where to begin">
            <p>
              At the marked cells. Two points apart means that people saw different things or read the anchor
              differently; both are worth ten minutes.
            </p>
          </Guidance>
          <Guidance title="Agreeing">
            <p>
              The agreed score counts instead of the mean and needs its reason. What each person gave stays in
              the record.
            </p>
          </Guidance>
        </>
      );
    case 'ranking':
      return (
        <>
          <Guidance title="Two rankings">
            <p>
              The weighted mean lets strengths make up for weaknesses. TOPSIS looks at the distance to the
              best in everything, so one large gap hurts more. When both agree, the order stands on two legs.
            </p>
          </Guidance>
          <Guidance title="Who is not ranked">
            <p>
              A failed knock-out, a missing score, or a criterion below its minimum. Somebody may waive a
              minimum with a reason, unless the criteria rule it out.
            </p>
          </Guidance>
        </>
      );
    case 'profile':
      return (
        <Guidance title="Reading a profile">
          <p>
            The line marks the best of the others. A vendor that wins by one criterion alone is a bet on that
            criterion.
          </p>
        </Guidance>
      );
    default:
      return (
        <Guidance title="Who should score">
          <p>
            Three to five people who will live with the partner, each for what they can judge. Two for
            everything that is a matter of taste. Whoever has a tie to a vendor leaves that one to the others;
            declare it under Vendors.
          </p>
        </Guidance>
      );
  }
}
