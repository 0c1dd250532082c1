import {
  BAND_FLOORS,
  FAILED_GATE_LEVEL,
  WEAK_DIMENSION,
} from '../../../shared/domain/readiness/readiness-band.ts';
import { Guidance } from '../../ui/guidance.tsx';

/** How to read the overview. */
export function OverviewGuidance() {
  return (
    <>
      <Guidance title="How to read the score">
        <p>
          Each answer is a level from 1 to 5. The score turns them into 0 to 100, weighs questions and
          dimensions, and leaves out what does not apply.
        </p>
        <p>
          <b>Claimed</b> takes the levels as answered. <b>Evidenced</b> counts a level only as far as its
          evidence carries it. The difference is what you believe but cannot show yet.
        </p>
      </Guidance>
      <Guidance title="What the verdicts mean">
        <dl>
          <dt>✓ Ready, from {BAND_FLOORS.ready}</dt>
          <dd>Work can move to a partner.</dd>
          <dt>! Ready with conditions, from {BAND_FLOORS['ready-with-conditions']}</dt>
          <dd>Work can move while named gaps are closed.</dd>
          <dt>! Prepare first, from {BAND_FLOORS['prepare-first']}</dt>
          <dd>Close the gaps before you talk to partners.</dd>
          <dt>✕ Not ready</dt>
          <dd>Handing over now would hand over the problems.</dd>
        </dl>
        <p>
          A gate question at level {FAILED_GATE_LEVEL} or lower, an unanswered gate, or a dimension below{' '}
          {WEAK_DIMENSION} holds the verdict back, whatever the score says.
        </p>
      </Guidance>
    </>
  );
}
