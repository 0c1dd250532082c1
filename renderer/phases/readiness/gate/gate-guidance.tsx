import { Guidance } from '../../../ui/guidance.tsx';

/** What the gate is for, and what a good decision looks like. */
export function GateGuidance() {
  return (
    <>
      <Guidance title="Why a gate">
        <p>
          Talking to partners binds people and raises hopes. The gate is the moment to ask once more whether
          the ground is firm, before anything is promised to anybody.
        </p>
      </Guidance>
      <Guidance title="What good looks like">
        <p>
          One person decides and is named. The reason fits into two sentences. No more than five conditions,
          each with one owner and one day, and a date on which the gate is looked at again.
        </p>
        <p>Nothing is locked: a no-go hides no page, and a go does not switch a warning off.</p>
      </Guidance>
      <Guidance title="What is kept">
        <p>
          The figures of the day stay with the decision, word for word. When they move later, the page shows
          from what to what.
        </p>
      </Guidance>
    </>
  );
}
