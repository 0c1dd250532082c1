import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function CreditsGuidance({ view }: { readonly view: string }) {
  if (view === 'history')
    return (
      <>
        <Guidance title="Why your own months">
          <p>
            Levels are easily written and rarely tried. Your own team's last twelve months say what they would
            have cost, before anybody signs them.
          </p>
        </Guidance>
        <Guidance title="Pasting">
          <p>
            Copy months and KPI names together with the figures; they may run down or across. Nothing is
            entered before you have seen how each cell was understood. An empty month is unknown, not zero.
          </p>
        </Guidance>
        <Guidance title="Excused months">
          <p>
            A month that the client caused costs the partner nothing. It needs a reason and a proof, or every
            bad month will find one. Open a month in the simulation to excuse it.
          </p>
        </Guidance>
      </>
    );
  if (view === 'schemes' || view === 'compare')
    return (
      <>
        <Guidance title="How a scheme works">
          <p>
            A share of the monthly fee is at risk. Each critical service level carries a part of it; the parts
            may add up to more than 100 %, because several misses in one month are rare. The cap holds either
            way.
          </p>
        </Guidance>
        <Guidance title="Before you offer it">
          <p>
            Keep two or three variants: yours, one that gives way, one that bidders ask for. Compared on the
            same months, they show what each point of the talks is worth.
          </p>
        </Guidance>
        <Guidance title="What credits are for">
          <p>
            They get attention; they pay for no damage. A partner who keeps paying them has found that failing
            is cheaper: that is what the right to terminate is for.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="What you see">
        <p>
          The chosen scheme on the months of the history: which service levels would have been missed, what
          that would have cost, and whether you could have left.
        </p>
      </Guidance>
      <Guidance title="Try it out">
        <p>
          Change an allocation beside its KPI: the months follow at once. Open a month to see how its credit
          comes about, or to excuse it.
        </p>
      </Guidance>
      <Guidance title="A level worth signing">
        <p>
          Your team would have missed it in one to three months of twelve. Missed more often, it is too tight
          or the work is not ready; never missed, it buys nothing.
        </p>
      </Guidance>
    </>
  );
}
