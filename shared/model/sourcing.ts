/** Who handles a touchpoint or process, with the symbol that goes with its colour everywhere. */
export const SOURCING_DECISIONS = [
  { value: 'keep', label: 'Keep in-house', symbol: '■', help: 'The home team handles it.' },
  { value: 'outsource', label: 'Outsource', symbol: '●', help: 'A partner handles it.' },
  {
    value: 'automate',
    label: 'Automate',
    symbol: '▲',
    help: 'A machine handles it, with people to fall back on.',
  },
  {
    value: 'hybrid',
    label: 'Hybrid',
    symbol: '◐',
    help: 'A partner or machine takes the first contact; the home team owns what is difficult.',
  },
] as const;

export type SourcingDecision = (typeof SOURCING_DECISIONS)[number]['value'];

/** Where a partner works, seen from the home market. */
export const DELIVERY_LOCATIONS = [
  { value: 'onshore', label: 'Onshore', help: 'In the home market.' },
  { value: 'nearshore', label: 'Nearshore', help: 'In a nearby country with a similar working day.' },
  { value: 'offshore', label: 'Offshore', help: 'Far away, usually in another time zone.' },
] as const;

export type DeliveryLocation = (typeof DELIVERY_LOCATIONS)[number]['value'];

export const LOCATION_CHOICES = [
  ...DELIVERY_LOCATIONS,
  { value: 'blend', label: 'Blend', help: 'Two or three locations share the work.' },
] as const;

export type LocationChoice = (typeof LOCATION_CHOICES)[number]['value'];

/** Rules from outside the company that a process or touchpoint falls under. */
export const REGULATIONS = [
  { value: 'personal-data', label: 'Personal data' },
  { value: 'card-payment', label: 'Card payment' },
  { value: 'health', label: 'Health data' },
  { value: 'children', label: 'Children' },
  { value: 'financial-advice', label: 'Financial advice' },
  { value: 'collections', label: 'Debt collection' },
  { value: 'telecoms', label: 'Telecoms' },
  { value: 'consumer-law', label: 'Consumer law' },
  { value: 'recording', label: 'Call recording' },
  { value: 'automated-decision', label: 'Automated decisions' },
] as const;

/** How far a row of a register has come. */
export const WORK_STATUSES = [
  { value: 'open', label: 'Open' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'agreed', label: 'Agreed' },
] as const;
