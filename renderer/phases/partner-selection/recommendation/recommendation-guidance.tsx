import { Guidance } from '../../../ui/guidance.tsx';

/** What a recommendation is, and how its text and the figures go together. */
export function RecommendationGuidance({ view }: { readonly view: string }) {
  if (view === 'comparison')
    return (
      <>
        <Guidance title="Read across">
          <p>
            A row tells more than the total: two vendors with the same score may be strong in opposite things.
            What you could not live without decides, not the mean.
          </p>
        </Guidance>
        <Guidance title="What tells most">
          <p>Below each score stand facts from the other steps. They are no part of the score.</p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="From the figures to your words">
        <p>
          Every section is put together from what the steps have worked out, and follows them. Once you reword
          one, your words stay. When the figures move on, it says so and shows both.
        </p>
      </Guidance>
      <Guidance title="What a good one has">
        <p>
          An answer in the first lines, the reasons that would convince somebody who lost, what it costs in
          all, what would change your mind, and who decides by when.
        </p>
      </Guidance>
    </>
  );
}
