import { Guidance } from '../../../ui/guidance.tsx';

/** What the third gate is for, and what a good decision looks like. */
export function SelectionGuidance() {
  return (
    <>
      <Guidance title="Why a third gate">
        <p>
          After it somebody signs. The gate asks whether the choice was fair, firm and worth its price, and
          whether there is a way out, before a signature makes all of that expensive to change.
        </p>
      </Guidance>
      <Guidance title="A go is a go for somebody">
        <p>
          The decision names the partner and marks it as chosen. The runners-up stay in the race until the
          contract is signed: tell them so.
        </p>
      </Guidance>
      <Guidance title="The figures suggest, people decide">
        <p>
          A close ranking is no reason to wait for ever. Say in two sentences what decided it, and which
          condition would have to break for you to think again.
        </p>
      </Guidance>
    </>
  );
}
