/**
 * Countries of the European Economic Area and others whose data law has the same processor terms, as people write them:
 * by name, and by the two letters of ISO 3166-1.
 */
const EUROPE: readonly string[] = [
  'austria',
  'belgium',
  'bulgaria',
  'croatia',
  'cyprus',
  'czechia',
  'czech republic',
  'denmark',
  'estonia',
  'finland',
  'france',
  'germany',
  'greece',
  'hungary',
  'iceland',
  'ireland',
  'italy',
  'latvia',
  'liechtenstein',
  'lithuania',
  'luxembourg',
  'malta',
  'netherlands',
  'norway',
  'poland',
  'portugal',
  'romania',
  'slovakia',
  'slovenia',
  'spain',
  'sweden',
  'europe',
  'eu',
  'eea',
  'united kingdom',
  'great britain',
  'uk',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  ...'at be bg hr cy cz dk ee fi fr de gr hu is ie it lv li lt lu mt nl no pl pt ro sk si es se gb'.split(
    ' ',
  ),
];

const UNITED_STATES: readonly string[] = [
  'united states',
  'united states of america',
  'usa',
  'us',
  'california',
];

/** The countries of a profile, as in "Germany, Austria and the Netherlands", one by one. */
export function countriesOf(text: string): readonly string[] {
  return text
    .split(/[,;/\n&+|()]|\band\b/i)
    .map((part) => part.trim().replace(/^the\s+/i, ''))
    .filter(Boolean);
}

/** Those of the countries where the General Data Protection Regulation or its British twin applies. */
export function europeanCountries(text: string): readonly string[] {
  return countriesOf(text).filter((name) => EUROPE.includes(name.toLowerCase()));
}

/** Those of the countries that mean the United States. */
export function americanCountries(text: string): readonly string[] {
  return countriesOf(text).filter((name) => UNITED_STATES.includes(name.toLowerCase()));
}
