import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function DueDiligenceGuidance({ view }: { readonly view: string }) {
  if (view === 'checks')
    return (
      <>
        <Guidance title="The same questions">
          <p>
            Ask every vendor’s clients the same, so that answers can be compared. Write down what was said,
            not what you made of it; the rating says that.
          </p>
        </Guidance>
        <Guidance title="One act">
          <p>
            A tick at “Red flag” writes the answer into the register of red flags, with the check that showed
            it and its owner.
          </p>
        </Guidance>
      </>
    );
  if (view === 'red-flags')
    return (
      <>
        <Guidance title="Three grades">
          <p>
            Look into it: a question. Serious: it would change the price, the contract or the plan. Stops the
            vendor: with this, nobody should sign.
          </p>
        </Guidance>
        <Guidance title="How it ends">
          <p>
            Cleared, because it turned out otherwise. Accepted, because it can be lived with. Confirmed,
            because it is so. The first two need a reason.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="Beyond its own words">
        <p>
          An offer is written by people who sell. Two clients who are called without the vendor, a day on its
          floor and its accounts tell the rest.
        </p>
      </Guidance>
      <Guidance title="Before the last offer">
        <p>What is found early can still be negotiated. Found after the signature, it is a dispute.</p>
      </Guidance>
    </>
  );
}
