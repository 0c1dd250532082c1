import { Guidance } from '../../../ui/guidance.tsx';

/** How to use the view that is shown, and what good looks like. */
export function TechnologyGuidance({ view }: { readonly view: string }) {
  if (view === 'split')
    return (
      <>
        <Guidance title="Containment, honestly">
          <p>
            A contact is contained when it ended well without a person and did not come back within seven
            days. What gives up is not contained; it only looks like it.
          </p>
        </Guidance>
        <Guidance title="Why it matters for the price">
          <p>
            What machines leave is the hard part: longer contacts, other skills. Ask for prices with the
            volume that is left, and say who gains when containment grows.
          </p>
        </Guidance>
      </>
    );
  if (view === 'integrations')
    return (
      <Guidance title="What stops a hand-over">
        <p>
          More dates are lost over access and interfaces than over people. Each needs an owner on both sides
          and a day on which it was tried with real cases.
        </p>
      </Guidance>
    );
  if (view === 'omnichannel')
    return (
      <Guidance title="One story, told once">
        <p>
          Customers do not think in channels. Look first at the ways they really go: from a page to the phone,
          from the bot to chat.
        </p>
      </Guidance>
    );
  return (
    <>
      <Guidance title="A machine augments">
        <p>
          It takes what is simple and always the same, so that people have time for the rest. Wherever a
          customer meets one, a sentence or a click leads to a person.
        </p>
      </Guidance>
      <Guidance title="Somebody watches">
        <p>A name, a rhythm and a switch: who reads along, how often, and who may stop it on the same day.</p>
      </Guidance>
    </>
  );
}
