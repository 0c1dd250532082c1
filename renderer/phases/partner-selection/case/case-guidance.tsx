import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what to be careful with. */
export function CaseGuidance({ view }: { readonly view: string }) {
  if (view === 'lines')
    return (
      <>
        <Guidance title="One line, one cost">
          <p>
            A line is a driver times a quantity, a share and a price. Contacts and agents come from the
            scenario, the fee from the offer, so a change of volume runs through everything.
          </p>
        </Guidance>
        <Guidance title="What falls away">
          <p>
            In-house lines say which share ends when the work has moved. Leases, platforms and overhead rarely
            end on the day; most cases fail on this column.
          </p>
        </Guidance>
        <Guidance title="Low and high">
          <p>
            Give a range to what is a guess. 100 % is the likely amount; costs mostly reach further up than
            down. What has no range is taken to be certain.
          </p>
        </Guidance>
      </>
    );
  if (view === 'scenarios')
    return (
      <>
        <Guidance title="Compare like with like">
          <p>
            The first in-house scenario is what all others are compared with. Give every scenario the same
            contacts, or the difference is one of volume.
          </p>
        </Guidance>
        <Guidance title="The ramp">
          <p>
            With the ramp the partner takes over step by step, as the transition plan has it: the fee starts
            lower, and the home team stays longer. Then no line for a slow start is needed.
          </p>
        </Guidance>
      </>
    );
  if (view === 'flows')
    return (
      <Guidance title="Reading the years">
        <p>
          A flow is what staying costs less what the scenario costs. “Before” is paid ahead of the first month
          and not discounted; each later year counts as if paid at its end. One-time costs are in money of
          their day, running ones grow.
        </p>
      </Guidance>
    );
  if (view === 'uncertainty')
    return (
      <>
        <Guidance title="One at a time">
          <p>
            The widest bar is the figure to check first. A bar that crosses the red line can turn the result
            all by itself.
          </p>
        </Guidance>
        <Guidance title="All together">
          <p>
            The simulation draws every uncertain figure anew in each case. Ask which chance of a loss you
            would accept before you look at it.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="What to look for">
        <p>
          An offer promises a saving by its fee alone. What is left after steering, rework, escalations, what
          stays at home and what is paid once is the figure to decide by. The gap between both is the false
          saving.
        </p>
      </Guidance>
      <Guidance title="Before you show it">
        <p>
          Every line needs an owner and a source. A saving above the ceiling in Method settings, usually 35 %
          after all costs, is hard to believe: somebody will ask what is missing, and it is better to ask
          first.
        </p>
      </Guidance>
      <Guidance title="The two break-even prices">
        <p>
          At the first price a normal year costs what it costs in-house. At the second, lower one, also what
          is paid once comes back within the term: negotiate with that one in mind.
        </p>
      </Guidance>
    </>
  );
}
