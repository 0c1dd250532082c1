import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function RisksGuidance({ view }: { readonly view: string }) {
  if (view === 'hidden-costs')
    return (
      <>
        <Guidance title="Why hidden costs">
          <p>
            A partner's price is one part of what the change costs. Most cases that fail on money fail on what
            stood in no offer: steering, rework, the months of two teams.
          </p>
        </Guidance>
        <Guidance title="A good range">
          <p>
            Low is what you would pay if it went well, high if it went badly; both should have happened
            somewhere. Write down where they come from. A line that nobody can estimate stays open and is
            listed: unknown is not zero.
          </p>
        </Guidance>
        <Guidance title="The figures of 2003">
          <p>
            Six ranges were published for information technology that was moved offshore. Use them to ask
            whether your case would survive them, never to fill a gap.
          </p>
        </Guidance>
      </>
    );
  if (view === 'controls')
    return (
      <Guidance title="A control that counts">
        <p>
          It is at work today, and something shows it: a test, a record, a signed page with its date. A plan
          makes nothing safer yet. Say who keeps it going, or it fades.
        </p>
      </Guidance>
    );
  return (
    <>
      <Guidance title="What is rated">
        <p>
          Before controls: how likely it is within your horizon, and how bad, if nobody did anything. After
          controls: the same with what is in place today, not with what is planned.
        </p>
      </Guidance>
      <Guidance title="When the lower rating counts">
        <p>
          Only when at least one control is in place and something shows that it works. Otherwise the rating
          before controls counts. A lower one is kept and marked, so that you see what is still to be proven.
        </p>
      </Guidance>
      <Guidance title="A risk worth reading">
        <p>
          It says what may happen and what that leads to, why it may happen here, who watches it and what
          would be seen first. Ten that somebody owns are worth more than fifty that nobody reads.
        </p>
      </Guidance>
    </>
  );
}
