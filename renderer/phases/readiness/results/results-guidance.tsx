import { Guidance } from '../../../ui/guidance.tsx';

/** How to read the results. */
export function ResultsGuidance() {
  return (
    <>
      <Guidance title="Claimed and evidenced">
        <p>
          Claimed is what people say. Evidenced is the part of it that somebody can show: a level counts up to
          2 without evidence, up to 3 when it was stated, 4 when a document was seen, 5 when it was verified.
        </p>
        <p>A wide gap between the two is not bad news: proof that exists only has to be collected.</p>
      </Guidance>
      <Guidance title="The verdict">
        <p>
          Ready from 75, ready with conditions from 60, prepare first from 40. A weak dimension or a failed
          gate holds the verdict down, whatever the average says.
        </p>
      </Guidance>
      <Guidance title="Weights and targets">
        <p>
          Raise the weight of what matters most to this engagement and set the level to reach before work
          moves. Both change the scores and the ranking at once, and can be undone.
        </p>
      </Guidance>
    </>
  );
}
