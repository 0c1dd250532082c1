import { Guidance } from '../../../ui/guidance.tsx';
import type { MapViewId } from './views.ts';

/** How to use the view that is shown, and how a recommendation comes about. */
export function MapGuidance({ view }: { readonly view: MapViewId }) {
  return (
    <>
      <ViewGuidance view={view} />
      <Guidance title="How a recommendation comes about">
        <p>
          Ten ratings give three scores: how much speaks for the home team, for a machine and for a partner.
          Six rules turn them into a decision. Hard rules, such as safety or a law, stand above all scores.
        </p>
        <p>You decide. Your decision and the recommendation are kept side by side, with your reason.</p>
      </Guidance>
      <Guidance title="Ratings that are taken over">
        <p>
          Link a touchpoint to its audited processes and seven ratings come from there; of several processes
          the cautious one counts. A rating of your own goes before.
        </p>
      </Guidance>
    </>
  );
}

function ViewGuidance({ view }: { readonly view: MapViewId }) {
  switch (view) {
    case 'map':
      return (
        <Guidance title="Working on the map">
          <p>
            Start with the contacts that customers make most often and those that decide whether they stay.
            The same matter in two channels is two touchpoints, because each may go its own way.
          </p>
          <p>
            Drag a card, or press Alt and an arrow key, to move it. Enter opens it, N adds one to its cell.
            Hold Ctrl and turn the wheel to make the map larger or smaller.
          </p>
        </Guidance>
      );
    case 'register':
      return (
        <Guidance title="The register">
          <p>
            One line per touchpoint. Type, paste from a spreadsheet or fill down; grey columns are computed.
            Ratings that are taken over show quietly with their origin.
          </p>
        </Guidance>
      );
    case 'scatter':
      return (
        <Guidance title="Reading the picture">
          <p>
            Right could leave, up should stay. Move a line to see which recommendations hang on it: if many
            change within a few points, look at the ratings before you trust the rule.
          </p>
        </Guidance>
      );
    case 'summary':
      return (
        <Guidance title="Before you show this">
          <p>
            Work through what needs a look from the top. A board will ask for the close calls, the overrides
            and why; their reasons stand here.
          </p>
        </Guidance>
      );
    case 'locations':
      return (
        <Guidance title="Choosing where">
          <p>
            Wages and attrition are yours to fill in, each with its source and date. Where teams have to talk,
            count the hours that both are at work on the worst day of the year.
          </p>
        </Guidance>
      );
    case 'lists':
      return (
        <Guidance title="Your words">
          <p>
            Rename stages and channels as your people say them, and drag them into the order of your journey.
            A stage or channel in use cannot be deleted: move its touchpoints first.
          </p>
        </Guidance>
      );
  }
}
