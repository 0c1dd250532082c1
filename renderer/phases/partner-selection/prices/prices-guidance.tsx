import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function PricesGuidance({ view }: { readonly view: string }) {
  if (view === 'offers' || view === 'extras')
    return (
      <>
        <Guidance title="In the vendor’s own units">
          <p>
            Type what stands in the offer and choose its pricing model. The details ask only for what that
            model needs; what is missing is named, and nothing is guessed.
          </p>
        </Guidance>
        <Guidance title="Which one counts">
          <p>
            Vendors may offer several models. One of them counts when prices are scored; the others stay for
            the talks.
          </p>
        </Guidance>
        <Guidance title="Another currency">
          <p>Give the rate and its day. It applies to the extras of the offer too.</p>
        </Guidance>
      </>
    );
  if (view === 'should-cost')
    return (
      <>
        <Guidance title="Why reckon it yourself">
          <p>
            A price that does not pay the people will come back as turnover, as changes that cost extra, or as
            a partner who leaves. Six figures show what an hour ought to cost.
          </p>
        </Guidance>
        <Guidance title="How it builds up">
          <p>
            Wage with bonus and benefits, divided by the hours left after shrinkage, with overhead on top and
            margin as a share of the price. Ask the vendor to open its own; both can stand here.
          </p>
        </Guidance>
      </>
    );
  if (view === 'advice')
    return (
      <Guidance title="Where it comes from">
        <p>
          Size, season, process audit, repeats and the months of figures that you have. Thresholds are in the
          method settings. It is advice: a good contract can mix two models.
        </p>
      </Guidance>
    );
  return (
    <>
      <Guidance title="One line for each offer">
        <p>
          Every offer is priced for the same contacts of the same length, then divided by contacts, minutes,
          resolved contacts and handle hours. Low and high move the volume only.
        </p>
      </Guidance>
      <Guidance title="Read the total, then the rest">
        <p>
          The fee by the unit is what vendors talk about. The total adds what is paid beside it; what has no
          figure yet is counted, not guessed.
        </p>
      </Guidance>
      <Guidance title="Volumes move">
        <p>
          Automation and repairs take contacts away. Look at the lines to the left of the base: minimums and
          committed seats show there.
        </p>
      </Guidance>
    </>
  );
}
