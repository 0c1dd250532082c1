import { clockTime } from '../clock-field.ts';
import { MEETING_LEVELS, MEETING_PERIODS, RHYTHMS, WEEKDAYS, WEEKS_OF_MONTH } from '../expectation-lists.ts';
import { choice, integer, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalChoice, optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const when = { section: 'When' } as const;
const who = { section: 'Who' } as const;
const what = { section: 'What' } as const;

/** A meeting of both sides that comes again; its days are computed from the rhythm. */
export const meeting = defineTable('meeting', {
  singular: 'meeting',
  plural: 'meetings',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Meeting', help: 'As it stands in the calendar.', width: 32 }),
    level: choice({
      label: 'Level',
      help: 'Who meets: those who deliver, those who manage, those who steer.',
      choices: MEETING_LEVELS,
      initial: 'delivery',
    }),
    active: yesNo({ label: 'Takes place', help: 'No keeps it in the list without days.', initial: true }),
    rhythm: choice({
      ...when,
      label: 'Rhythm',
      help: 'How often it comes.',
      choices: RHYTHMS,
      initial: 'monthly',
    }),
    period: choice({
      ...when,
      label: 'Time',
      help: 'In which time of the relationship it takes place.',
      choices: MEETING_PERIODS,
      initial: 'always',
    }),
    weekday: choice({
      ...when,
      label: 'Day of the week',
      help: 'Not used for a daily meeting.',
      choices: WEEKDAYS,
      initial: 'tuesday',
    }),
    week_of_month: optionalChoice({
      ...when,
      label: 'Week of the month',
      help: 'For rhythms of a month or longer; the second while empty.',
      choices: WEEKS_OF_MONTH,
    }),
    first_month: optionalInteger({
      ...when,
      label: 'First month',
      help: 'For rhythms longer than a month: a month from 1 to 12 in which it takes place.',
      min: 1,
      max: 12,
    }),
    starts: clockTime({ ...when, label: 'Starts', help: 'In the home time zone.', initial: '10:00' }),
    minutes: integer({
      ...when,
      label: 'Length',
      help: 'How long it takes.',
      min: 5,
      max: 1_440,
      initial: 60,
      unit: 'minutes',
    }),
    place: optionalText({ ...when, label: 'Place', help: 'Room or call.' }),
    chair: optionalReference({ ...who, label: 'Chair', help: 'Who leads it.', to: 'raci_role' }),
    roles: references({ ...who, label: 'Roles', help: 'Who takes part, by role.', to: 'raci_role' }),
    people: references({
      ...who,
      label: 'People',
      help: 'Who takes part by name, beside the roles.',
      to: 'person',
    }),
    inputs: longText({
      ...what,
      label: 'Inputs',
      help: 'What lies on the table, and since when.',
      width: 40,
    }),
    agenda: longText({ ...what, label: 'Agenda', help: 'One point a line.', width: 48 }),
    outputs: longText({ ...what, label: 'Outputs', help: 'What is written down at the end.', width: 40 }),
    kpis: references({ ...what, label: 'KPIs', help: 'What is looked at.', to: 'kpi' }),
  },
});

export type Meeting = RowOf<typeof meeting>;
