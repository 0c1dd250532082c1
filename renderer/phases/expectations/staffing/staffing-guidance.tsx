import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function StaffingGuidance({ view }: { readonly view: string }) {
  if (view === 'queues')
    return (
      <>
        <Guidance title="What is a queue">
          <p>
            Work that the same people answer from one line: German phone, chat, e-mail. Two languages that
            nobody shares are two queues; two topics that everybody answers are one.
          </p>
        </Guidance>
        <Guidance title="Figures that decide">
          <p>
            Volume, handle time, promise and shrinkage move the need most. Take shrinkage from a year of your
            own payroll and planning data: leave, illness, training, meetings and breaks are 25 to 40 % in
            most centres.
          </p>
        </Guidance>
        <Guidance title="Choose the definition before you sign">
          <p>
            80 % within 20 seconds is four different promises, depending on what happens to those who hang up.
            Choose it here, and write the same words into the contract.
          </p>
        </Guidance>
      </>
    );
  if (view === 'year')
    return (
      <Guidance title="Peaks cost twice">
        <p>
          A team for the strongest month waits in the others; a team for the average month lets customers wait
          in the strongest. Ask every partner how it covers your peak, and what the answer costs.
        </p>
      </Guidance>
    );
  if (view === 'pooling')
    return (
      <Guidance title="Before you split">
        <p>
          Two partners are a good insurance and take more people for the same promise. Large queues lose
          little, small ones much. Split by language or topic where skills differ anyway.
        </p>
      </Guidance>
    );
  if (view === 'intervals')
    return (
      <Guidance title="From your phone system">
        <p>
          Export calls offered and handle time by half hour for four to eight usual weeks, and paste them:
          dates are averaged by day of the week. Leave out holidays and weeks with failures, or they will
          stand in every week that you plan.
        </p>
      </Guidance>
    );
  return (
    <>
      <Guidance title="How to read it">
        <p>
          Each cell says how many people have to be available at that time. Choose one to see its load and its
          waits. The sliders answer “what if” and store nothing.
        </p>
      </Guidance>
      <Guidance title="What it is for">
        <p>
          A partner who offers fewer people than this cannot keep the promise; one who offers many more is
          dear or careful. Ask about the difference before you compare prices.
        </p>
      </Guidance>
      <Guidance title="What it does not know">
        <p>
          Shifts, breaks and skills. A real plan takes some percent more than the need, since shifts never fit
          its shape.
        </p>
      </Guidance>
    </>
  );
}
