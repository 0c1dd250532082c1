import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function VendorsGuidance({ view }: { readonly view: string }) {
  switch (view) {
    case 'knock-outs':
      return (
        <>
          <Guidance title="Yes or no">
            <p>
              A knock-out is not weighed against anything: a vendor that fails is out, however good the rest.
              What you could live without belongs among the criteria.
            </p>
          </Guidance>
          <Guidance title="Keys">
            <p>
              P passed, F failed, W waived, O open. Arrows move, Enter opens evidence and day. Each letter is
              one step to undo.
            </p>
          </Guidance>
          <Guidance title="Facts">
            <p>
              Where the workbook knows something itself, it says so in the cell. Passed against the facts is
              shown until one of the two is put right.
            </p>
          </Guidance>
        </>
      );
    case 'certificates':
      return (
        <>
          <Guidance title="A logo is no certificate">
            <p>
              Ask for the document, read which sites and services it names, and confirm it with the body that
              issued it. Only then write down the day of the check.
            </p>
          </Guidance>
          <Guidance title="The last day">
            <p>
              What runs out before you go live, or before the contract ends, has to be renewed. Say in the
              contract who sends the new one, and when.
            </p>
          </Guidance>
        </>
      );
    case 'interests':
      return (
        <>
          <Guidance title="Before the first score">
            <p>
              Everybody who scores says what ties them to a vendor: family, money, a former employer. Nothing
              is an answer too, and it is written down.
            </p>
          </Guidance>
          <Guidance title="What follows">
            <p>
              Most ties mean that somebody does not score this one vendor. Decide it in the team, not alone,
              and before offers are opened.
            </p>
          </Guidance>
        </>
      );
    case 'stages':
      return (
        <Guidance title="One after the other">
          <p>
            Criteria stand before the request goes out, knock-outs before anything is scored, references
            before the last offer. What is done late is marked, and the reason belongs in the note.
          </p>
        </Guidance>
      );
    default:
      return (
        <>
          <Guidance title="From long to short">
            <p>
              Eight to twelve names, asked for facts; three to five that pass the knock-outs are asked for a
              proposal. More cost your team weeks and change nothing.
            </p>
          </Guidance>
          <Guidance title="Out, with a reason">
            <p>
              Whoever leaves is told why, in a sentence that you could also say aloud. Vendors talk to each
              other, and you may want to ask them again.
            </p>
          </Guidance>
        </>
      );
  }
}
