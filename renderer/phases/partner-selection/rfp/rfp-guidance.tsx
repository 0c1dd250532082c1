import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function RfpGuidance({ view }: { readonly view: string }) {
  switch (view) {
    case 'proposed':
      return (
        <Guidance title="Drafts, not questions">
          <p>
            What you take over is a draft in plain words. Say it as you would say it to a vendor, then make it
            ready. Levels, targets and names of your own people do not belong into it.
          </p>
        </Guidance>
      );
    case 'sections':
      return (
        <Guidance title="Few sections">
          <p>
            Each section becomes a sheet. Five to eight are enough: vendors hand sheets out to their own
            specialists.
          </p>
        </Guidance>
      );
    case 'send':
      return (
        <>
          <Guidance title="Freeze first">
            <p>
              Criteria, weights and the price formula are fixed before the request goes out. It protects the
              decision, and whoever has to defend it.
            </p>
          </Guidance>
          <Guidance title="The same for all">
            <p>
              All vendors get the same questions on the same day. If you change a wording later, make the
              files again: what was asked before stays known, and answers to the old wording are marked.
            </p>
          </Guidance>
        </>
      );
    case 'answers':
      return (
        <>
          <Guidance title="Reading">
            <p>
              Choose a question and press F6: all answers stand below each other, with what a good one has.
              Mark what is unclear, and ask about it before it is scored.
            </p>
          </Guidance>
          <Guidance title="Nothing is lost">
            <p>
              An answer that replaces another keeps it. An empty cell clears nothing. Prices become new
              offers; those that stand here already are left alone.
            </p>
          </Guidance>
        </>
      );
    case 'clarifications':
      return (
        <Guidance title="Told to all">
          <p>
            Whoever asks gets an answer, and so does everybody else, without learning who asked. Write the
            question so that it does not give the vendor away.
          </p>
        </Guidance>
      );
    case 'coverage':
      return (
        <Guidance title="One thread">
          <p>
            A gap leads to a measure or a requirement, that to a question, its answer to a score, and the
            score to a term of the contract. Where the thread breaks, something is asked for nothing, or not
            asked at all.
          </p>
        </Guidance>
      );
    default:
      return (
        <>
          <Guidance title="Few and scored">
            <p>
              Every question costs each vendor an hour. Keep those whose answers decide something: a question
              without a criterion is scored by nobody.
            </p>
          </Guidance>
          <Guidance title="Five that count most">
            <p>
              Experience in your industry, data protection, quality assurance, growing and shrinking, and open
              reports. Whoever leaves one of them empty is not put on the short list.
            </p>
          </Guidance>
          <Guidance title="What a good answer has">
            <p>Write it down before answers come. It keeps evaluators alike, and vendors never see it.</p>
          </Guidance>
        </>
      );
  }
}
