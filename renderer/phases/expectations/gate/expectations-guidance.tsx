import { Guidance } from '../../../ui/guidance.tsx';

/** What the second gate is for, and what a good decision looks like. */
export function ExpectationsGuidance() {
  return (
    <>
      <Guidance title="Why a second gate">
        <p>
          Once a vendor has seen what you want, every change costs. The gate asks whether your expectations
          can be priced, judged and put into a contract before anybody reads them.
        </p>
      </Guidance>
      <Guidance title="What good looks like">
        <p>
          Nothing that stops, a handful of conditions with one owner and one day each, and a reason that fits
          into two sentences. Nothing is locked: a no-go hides no page.
        </p>
      </Guidance>
      <Guidance title="Where the points come from">
        <p>
          Each is computed from the step that it names, by that step’s own rules. Follow the arrow, mend it
          there, and it changes here.
        </p>
      </Guidance>
    </>
  );
}
