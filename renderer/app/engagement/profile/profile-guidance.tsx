import { Guidance } from '../../../ui/guidance.tsx';

/** Why the profile asks, and what a good answer looks like. */
export function ProfileGuidance({ view }: { readonly view: string }) {
  if (view === 'channels')
    return (
      <>
        <Guidance title="Where the figures come from">
          <p>
            Twelve full months from the telephone system, the ticket tool and the mailbox, not from a budget.
            Count contacts that reached a person; calls that were abandoned belong to the note.
          </p>
        </Guidance>
        <Guidance title="The twelve months">
          <p>
            100 is an average month. Paste twelve cells from a spreadsheet into the row, or open a channel and
            enter plain counts: they become percentages.
          </p>
          <p>
            A partner hires for the peak. Peak to average tells it how many people come and go in a year, and
            you what flexibility is worth.
          </p>
        </Guidance>
        <Guidance title="What uses it">
          <p>
            Cost per contact, the comparison with the touchpoint map, and the peaks of processes that have
            none of their own.
          </p>
        </Guidance>
      </>
    );
  if (view === 'volumes')
    return (
      <>
        <Guidance title="Why compare">
          <p>
            The profile is counted from above, the map from below. Where they do not meet, a contact type was
            forgotten, counted twice, or one figure is older than the other.
          </p>
        </Guidance>
        <Guidance title="What is enough">
          <p>
            The checklist asks in R3.1 for a list of contact types that explains at least 90 % of contacts.
            The rest may stay unexplained; say so in the report.
          </p>
        </Guidance>
      </>
    );
  return (
    <>
      <Guidance title="Why a clear scope">
        <p>
          Contacts, people and prices hang on it. Name countries, languages, channels, hours and customer
          groups, and say what stays in house.
        </p>
      </Guidance>
      <Guidance title="What exactly a third party would do">
        <p>
          A working day: which contacts come in, what the agent decides, what is handed back. More than ten
          lines mean that the scope is not clear yet.
        </p>
      </Guidance>
      <Guidance title="The team today">
        <p>Take the full cost. A bare wage makes every partner look expensive.</p>
      </Guidance>
      <Guidance title="Home team and money">
        <p>
          Time zone and hours tell how long both teams can talk to each other. Changing the currency converts
          nothing. A first outsourcing starts small: the first wave has a limit.
        </p>
      </Guidance>
      <Guidance title="Which basis to choose">
        <p>
          Evidenced scores are safer ground for a decision; claimed scores help before proof is collected.
        </p>
      </Guidance>
    </>
  );
}
