const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** Title and second line of a picture: whose map it is, how much of it is shown, and the day it was drawn. */
export function pictureWords(about: {
  readonly title: string;
  readonly client: string;
  readonly shown: number;
  readonly total: number;
  readonly today: Date;
}): { readonly title: string; readonly subtitle: string } {
  const { title, client, shown, total, today } = about;
  const count =
    shown === total
      ? `${total} ${total === 1 ? 'touchpoint' : 'touchpoints'}`
      : `Filtered: ${shown} of ${total} touchpoints`;
  return {
    title: client === '' ? 'Touchpoint map' : `Touchpoint map of ${client}`,
    subtitle: [title, count, day.format(today)].filter(Boolean).join(' · '),
  };
}
