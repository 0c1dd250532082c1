import type { Automation } from '../../model/tables/automation.ts';
import { facesCustomers } from './customer-automations.ts';

/** What an automation has to say before it can be trusted, the gravest first. */
export const AUTOMATION_LACKS = [
  {
    value: 'no-route',
    label: 'No way to a person',
    help: 'Customers may be held by the machine. Write down how they get to somebody.',
    grave: true,
  },
  {
    value: 'not-disclosed',
    label: 'Does not say that it is a machine',
    help: 'In the European Union people have to be told before they begin, from 2 August 2026 (AI Act, Article 50).',
    grave: true,
  },
  {
    value: 'no-oversight',
    label: 'No human oversight',
    help: 'Name who reads along, how often, and who may switch it off.',
    grave: false,
  },
  {
    value: 'no-share',
    label: 'Share or containment open',
    help: 'Without both, nobody knows how many contacts are left for people.',
    grave: false,
  },
  {
    value: 'no-queue',
    label: 'No queue behind it',
    help: 'Choose the queue that takes what the machine does not end, so that people are planned for it.',
    grave: false,
  },
  {
    value: 'no-context',
    label: 'Customer starts again',
    help: 'What was told to the machine does not reach the person.',
    grave: false,
  },
  { value: 'no-owner', label: 'No owner', help: 'Nobody answers for it.', grave: false },
] as const;

export type AutomationLack = (typeof AUTOMATION_LACKS)[number]['value'];

/**
 * What is missing at an automation. One that customers meet has to lead to a person, say what it is, pass on what it
 * was told and have a queue behind it; a self-service page or a message is seen to be none, so it need not say so.
 * One behind the scenes needs an owner and oversight only. One that was given up lacks nothing.
 */
export function automationLacks(row: Automation): readonly AutomationLack[] {
  if (row.status === 'dropped') return [];
  const facing = facesCustomers(row);
  const speaks = row.kind === 'chatbot' || row.kind === 'voicebot';
  const lacks: Readonly<Record<AutomationLack, boolean>> = {
    'no-route': facing && row.human_route.trim() === '',
    'not-disclosed': speaks && !row.discloses,
    'no-oversight': row.oversight.trim() === '',
    'no-share': facing && (row.machine_percent === null || row.containment_percent === null),
    'no-queue': facing && row.fallback_queue === null,
    'no-context': speaks && !row.context_passed,
    'no-owner': row.owner === null,
  };
  return AUTOMATION_LACKS.map(({ value }) => value).filter((value) => lacks[value]);
}

/** The words for a lack. */
export function lackLabel(lack: AutomationLack): string {
  return AUTOMATION_LACKS.find(({ value }) => value === lack)?.label ?? lack;
}
