import { Guidance } from '../../../ui/guidance.tsx';
import type { AuditView } from './audit-view.ts';

/** How to use the view that is shown, and what the audit is for. */
export function AuditGuidance({ view }: { readonly view: AuditView }) {
  return (
    <>
      <ViewGuidance view={view} />
      <Guidance title="Two questions, kept apart">
        <p>
          Readiness asks whether a process could be handed over at all: steps, results, figures, documents.
          Suitability asks whether a partner is the right place for it: size, predictability, judgement, data,
          brand.
        </p>
        <p>A process that is ready but not suitable stays. One that is suitable but not ready waits.</p>
      </Guidance>
      <Guidance title="Fix first">
        <p>
          Undefined steps, results that depend on who works, and work that nobody measures do not get better
          by moving. Each of them holds a process back, however good the average is.
        </p>
      </Guidance>
    </>
  );
}

function ViewGuidance({ view }: { readonly view: AuditView }) {
  switch (view) {
    case 'register':
      return (
        <Guidance title="The register">
          <p>
            One line per process. Type, paste from a spreadsheet or fill down; grey columns are computed.
            Ratings that follow from figures show quietly until somebody sets them.
          </p>
          <p>Hidden columns are in the column menu. Open a line for everything about one process.</p>
        </Guidance>
      );
    case 'interview':
      return (
        <Guidance title="Leading the interview">
          <p>
            Ask the people who do the work beside the manager who answers for it. Read the five choices aloud
            and let them pick before you say what you think.
          </p>
          <p>If two choices fit, take the lower one and note what would prove the higher.</p>
        </Guidance>
      );
    case 'picture':
      return (
        <Guidance title="Reading the picture">
          <p>
            Right is suitable, up is ready, and the larger the circle the more people work on it. What lies
            close to a line can change sides with one rating: look at its evidence first.
          </p>
        </Guidance>
      );
    case 'waves':
      return (
        <Guidance title="Why waves">
          <p>
            The first wave teaches both sides to work together. It should be worth the effort and small enough
            to be taken back, so a first outsourcing starts with a part of the workload only.
          </p>
          <p>Where you know better, move a card: the plan fills the room that is left.</p>
        </Guidance>
      );
    case 'missing':
      return (
        <Guidance title="From gap to action">
          <p>
            Everything rated 3 or lower for readiness has to be written, agreed or measured before the move.
            An action needs one owner and one day; its note says what done looks like.
          </p>
        </Guidance>
      );
  }
}
