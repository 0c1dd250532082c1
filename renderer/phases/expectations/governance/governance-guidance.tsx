import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function GovernanceGuidance({ view }: { readonly view: string }) {
  if (view === 'meetings')
    return (
      <>
        <Guidance title="Three levels">
          <p>
            Those who deliver meet every week, those who manage every month, those who steer every quarter.
            Each level settles what it can, so that the next one has time for what only it can decide.
          </p>
        </Guidance>
        <Guidance title="A meeting worth its hours">
          <p>
            It has somebody in the chair, the figures on the table before it begins, and something written
            down at its end. Look at what it costs: five people for an hour a week are half a working week
            each month.
          </p>
        </Guidance>
      </>
    );
  if (view === 'loops')
    return (
      <>
        <Guidance title="Six ways to hear">
          <p>
            From customers, from agents, from the partner about your products, from you to the partner, from
            the partner to you, and from the people on both sides. Leave none out: each hears what the others
            cannot.
          </p>
        </Guidance>
        <Guidance title="Whose questions, whose data">
          <p>
            You set the questions to customers, choose whom they go to and keep the single answers. A partner
            that is paid by a result should not measure it.
          </p>
        </Guidance>
      </>
    );
  if (view === 'feedback')
    return (
      <Guidance title="Back to the sender">
        <p>
          Feedback ends when whoever gave it knows what became of it, also when the answer is no. People who
          never hear back stop telling, and then the figures look better than the service.
        </p>
      </Guidance>
    );
  if (view === 'tiers')
    return (
      <>
        <Guidance title="Before anything happens">
          <p>
            A ladder is agreed while everybody is calm: who is told, how fast, and what goes along. Try it
            once before going live, at night, by calling the number.
          </p>
        </Guidance>
        <Guidance title="Going higher is no blame">
          <p>
            A matter goes higher because its time is up, not because somebody failed. That is why each tier
            has a limit and each hop says what is passed on.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="Dense at first">
        <p>
          From the start of the hand-over until 90 days after going live both sides meet every day. From then
          on the usual rhythm is enough. The two days are set under Dates and holidays.
        </p>
      </Guidance>
      <Guidance title="When a date moves">
        <p>
          A public holiday on either side moves a date to the next working day, within its week or month. Open
          a date to move it yourself, to cancel it or to write down what was decided.
        </p>
      </Guidance>
    </>
  );
}
