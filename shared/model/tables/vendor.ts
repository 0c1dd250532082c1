import { choice, date, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalInteger, optionalMoney, optionalText } from '../optional-field.ts';
import { VENDOR_STAGES, VENDOR_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const company = { section: 'Company' } as const;
const service = { section: 'Service' } as const;
const contact = { section: 'Contact' } as const;
const MOST = 1_000_000_000_000;

/** A company that may become the partner. */
export const vendor = defineTable('vendor', {
  singular: 'vendor',
  plural: 'vendors',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Vendor', help: 'The name that people use.', width: 30 }),
    state: choice({
      label: 'State',
      help: 'Whether it is still in the race.',
      choices: VENDOR_STATES,
      initial: 'active',
    }),
    stage: choice({
      label: 'Stage',
      help: 'How far it has come.',
      choices: VENDOR_STAGES,
      initial: 'long-list',
    }),
    stage_since: date({ label: 'In this stage since', help: 'The day on which it came this far.' }),
    out_reason: longText({
      label: 'Why it is out',
      help: 'The reason as it would be told to the vendor.',
      width: 40,
    }),
    legal_name: optionalText({ ...company, label: 'Legal name', help: 'As in the register of companies.' }),
    website: optionalText({ ...company, label: 'Website', help: 'Address of its pages.', max: 300 }),
    seat: optionalText({ ...company, label: 'Seat', help: 'City and country of the company.' }),
    owners: optionalText({
      ...company,
      label: 'Owners',
      help: 'Who it belongs to, as far as known.',
      max: 500,
    }),
    employees: optionalInteger({
      ...company,
      label: 'Employees',
      help: 'In the whole company.',
      min: 0,
      max: 10_000_000,
    }),
    yearly_revenue: optionalMoney({
      ...company,
      label: 'Revenue a year',
      help: 'Of the last year with accounts.',
      min: 0,
      max: MOST,
    }),
    parent_guarantee: yesNo({
      ...company,
      label: 'Parent guarantee',
      help: 'A parent company answers for it in writing.',
    }),
    sectors: optionalText({
      ...service,
      label: 'Sectors',
      help: 'Industries that it serves today.',
      max: 500,
    }),
    languages: optionalText({
      ...service,
      label: 'Languages',
      help: 'Those that it staffs today.',
      max: 500,
    }),
    hours: optionalText({ ...service, label: 'Hours', help: 'When it can answer.' }),
    locations: references({
      ...service,
      label: 'Locations',
      help: 'Places from the list that it would serve from.',
      to: 'location',
    }),
    sites: optionalText({
      ...service,
      label: 'Sites',
      help: 'Its sites with their size, in words.',
      max: 500,
    }),
    strengths: longText({ ...service, label: 'Speaks for it', help: 'What stands out.', width: 40 }),
    weaknesses: longText({
      ...service,
      label: 'Speaks against it',
      help: 'What gives cause for doubt.',
      width: 40,
    }),
    contact_name: optionalText({ ...contact, label: 'Contact', help: 'Who speaks for it.' }),
    contact_email: optionalText({ ...contact, label: 'E-mail', help: 'Address of that person.', max: 300 }),
    contact_phone: optionalText({ ...contact, label: 'Telephone', help: 'Number of that person.', max: 80 }),
    nda_on: date({ ...contact, label: 'NDA signed on', help: 'When it signed to keep things to itself.' }),
    found_by: optionalText({ ...contact, label: 'Found by', help: 'How it came onto the list.' }),
    note: longText({ ...contact, label: 'Note', help: 'What else matters.', width: 40 }),
  },
  unique: [['name']],
  check: ({ state, out_reason: reason }) =>
    state === 'out' && reason.trim() === ''
      ? 'A vendor leaves the race with a reason: type why it is out.'
      : null,
});

export type Vendor = RowOf<typeof vendor>;
