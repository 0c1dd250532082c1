import { NO_LEGAL_ADVICE } from '../../../../shared/content/security/catalogue.ts';
import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function SecurityGuidance({ view }: { readonly view: string }) {
  if (view === 'proposed')
    return (
      <>
        <Guidance title="Where proposals come from">
          <p>
            From what you said about touchpoints, countries, sector and machines. Each says why it applies.
            Take over what is right; what you leave stays here.
          </p>
        </Guidance>
        <Guidance title="No legal advice">
          <p>{NO_LEGAL_ADVICE}</p>
        </Guidance>
      </>
    );
  if (view === 'coverage')
    return (
      <>
        <Guidance title="A knock-out">
          <p>
            Few and true: something you would never do without, whatever the price. Every candidate is asked
            for it first, with the proof that counts.
          </p>
        </Guidance>
        <Guidance title="A certificate is a start">
          <p>
            Read its scope. A certificate for the head office says nothing about the site where your customers
            are answered.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="A requirement that works">
        <p>
          It says what has to be so, why it applies here, and what would show it. “Complies with data
          protection” cannot be shown; eight terms one by one can.
        </p>
      </Guidance>
      <Guidance title="Checked on">
        <p>
          Sites, suppliers and laws change. What was looked at more than a year ago is marked, and so is proof
          that runs out before the contract does.
        </p>
      </Guidance>
    </>
  );
}
