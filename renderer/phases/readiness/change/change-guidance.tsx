import { Guidance } from '../../../ui/guidance.tsx';

/** Why each view is there and what good looks like. */
export function ChangeGuidance({ view }: { readonly view: string }) {
  return (TEXTS[view] ?? []).map(({ title, text }) => (
    <Guidance key={title} title={title}>
      <p>{text}</p>
    </Guidance>
  ));
}

const TEXTS: Readonly<Record<string, readonly { readonly title: string; readonly text: string }[]>> = {
  map: [
    {
      title: 'Why we ask',
      text: 'A move of work rarely fails on the contract. It fails where people with influence were not asked, or heard of it from others.',
    },
    {
      title: 'Place a group',
      text: 'Drag it to where it stands today, not to where it should. Where it stood at the start stays as a dashed outline, so that movement shows.',
    },
    {
      title: 'Good looks like',
      text: 'An index of 60 or more, and nobody with an influence of 4 or 5 against. Below that, talk before you sign.',
    },
  ],
  stakeholders: [
    {
      title: 'Why we ask',
      text: 'Every group hears the same change differently. One row each: what they fear to lose, what is true of it, who says it, and when.',
    },
    {
      title: 'Write their words',
      text: 'The concern is written as they would say it. What came back goes into the feedback with its day; a list that nobody updates for a quarter is out of date.',
    },
  ],
  impact: [
    {
      title: 'Why we ask',
      text: 'Handing over work changes the structure, the culture and the daily work, for employees and for customers. Six cells make sure that none is forgotten.',
    },
    {
      title: 'Good looks like',
      text: 'An effect in every cell or the knowledge that there is none, and for everything from severity 4 on something that is done about it, with a name.',
    },
  ],
  roles: [
    {
      title: 'Why we ask',
      text: 'The first question of everyone is: what becomes of me? Until there is an answer, people listen to little else.',
    },
    {
      title: 'Law comes first',
      text: 'In many countries employees move to a partner by law, and representatives have to be heard before anything is decided. Have it checked before a path is promised.',
    },
    {
      title: 'Knowledge stays with people',
      text: 'Where people leave the work they know, agree on a day until which they stay, and on what they get for it.',
    },
  ],
  barriers: [
    {
      title: 'Why we ask',
      text: 'Language and culture get in the way on both sides of a partnership. What adapts to them is work that somebody has to own, and it pays.',
    },
    {
      title: 'Good looks like',
      text: 'A barrier from your own contacts, an action that can be seen in a working week, and a gain that customers would notice.',
    },
  ],
  messages: [
    {
      title: 'One page for each audience',
      text: 'The page is put together from the drivers, the benefits, the heaviest risks and the dates in this workbook. Then it is yours: edit it until you would say it aloud.',
    },
    {
      title: 'Say the risks',
      text: 'A text without risks is read as advertising. Name the largest and what is done about each.',
    },
    {
      title: 'Nothing is overwritten',
      text: 'When the workbook has moved on, “Put together again” shows what would change before anything does.',
    },
  ],
  calendar: [
    {
      title: 'Why we ask',
      text: 'Rumours fill the time between two dates. A calendar shows whether anyone waits too long, and whether all sites hear it on the same day.',
    },
    {
      title: 'What stands here',
      text: 'Your own dates, the next dates of stakeholders, the days on which messages go out, and the days of roles. Each opens its row.',
    },
  ],
};
