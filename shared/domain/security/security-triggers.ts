import { type ListText, listed } from '../../model/list-text.ts';
import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { auditProcesses } from '../sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../sourcing/touchpoint/decide-touchpoints.ts';
import { facesCustomers, keptAutomations } from '../technology/customer-automations.ts';
import { americanCountries, europeanCountries } from './regions.ts';

/** The facts of an engagement that ask for requirements. */
export const SECURITY_TRIGGERS = [
  { value: 'always', label: 'Every partner' },
  { value: 'personal-data', label: 'Personal data' },
  { value: 'europe', label: 'Customers in Europe' },
  { value: 'california', label: 'Customers in the United States' },
  { value: 'card', label: 'Card data' },
  { value: 'sensitive', label: 'Sensitive data' },
  { value: 'health', label: 'Health data' },
  { value: 'us-health', label: 'Health data in the United States' },
  { value: 'children', label: 'Children' },
  { value: 'machine', label: 'Machines that customers meet' },
  { value: 'automated-decision', label: 'Automated decisions' },
  { value: 'recording', label: 'Call recording' },
  { value: 'residency', label: 'Data that must stay' },
  { value: 'transfer', label: 'Data that leaves the region' },
  { value: 'collections', label: 'Debt collection' },
  { value: 'advice', label: 'Regulated advice' },
  { value: 'telecoms', label: 'Telecoms' },
  { value: 'finance', label: 'A financial company' },
  { value: 'public', label: 'A public body' },
] as const;

export type SecurityTriggerName = (typeof SECURITY_TRIGGERS)[number]['value'];

export interface SecurityTrigger {
  readonly name: SecurityTriggerName;
  /** Why it applies, as a clause: what was found where. */
  readonly because: string;
  /** The rows where it was found; a list that may be empty. */
  readonly touchpoints: readonly string[];
  readonly processes: readonly string[];
}

/** From this rating on data is sensitive: the same as on the touchpoint map. */
export const SENSITIVE_DATA = 4;

/** The tables that the facts are read from. */
export type TriggerSource = Pick<
  Workbook,
  | 'engagement'
  | 'parameter'
  | 'process'
  | 'touchpoint'
  | 'interaction_type'
  | 'channel'
  | 'location'
  | 'automation'
>;

/**
 * Which facts of the engagement ask for requirements, each with where it was found.
 *
 * Looked at are touchpoints that may leave the house: everything that is not kept by decision or, while nobody decided,
 * by recommendation. What stays at home is seen by no partner. Processes count with their touchpoints.
 *
 * Source: the regulations, data ratings and residency of the map, the countries and the sector of the profile, the
 * locations. Which requirement follows from which fact is told by the catalogue.
 *
 * Example: customers in Germany, and order status by phone, to be outsourced, falls under personal data: `personal-data`
 * and `europe`, both because of order status by phone.
 *
 * @returns in the order of `SECURITY_TRIGGERS`; `always` is always there
 */
export function securityTriggers(workbook: TriggerSource): readonly SecurityTrigger[] {
  const { countries, sector } = engagementOf(workbook as Workbook);
  const moving = decideTouchpoints(workbook, auditProcesses(workbook).byId).filter(
    ({ effective }) => effective !== 'keep',
  );
  const all = moving.map(({ touchpoint }) => touchpoint);
  const where = (fits: (row: Touchpoint) => boolean) => all.filter(fits);
  const under = (...names: readonly string[]) =>
    where(
      (row) =>
        names.some((name) => listed(row.regulations).includes(name)) ||
        processesUnder(workbook, row.processes, names),
    );
  const personal = under('personal-data');
  const sensitive = moving
    .filter(({ ratings }) => (ratings.data ?? 0) >= SENSITIVE_DATA)
    .map(({ touchpoint }) => touchpoint);
  const visible = where((row) => row.sensitive_data_visible);
  const health = under('health');
  const europe = europeanCountries(countries);
  const america = americanCountries(countries);
  const abroad = where(
    (row) =>
      row.location_choice === 'offshore' ||
      (row.location !== null && workbook.location[row.location]?.same_region === false),
  );
  const machines = keptAutomations(workbook.automation).filter(facesCustomers);
  const automated = where(({ decision }) => decision === 'automate');
  const found: Readonly<Record<SecurityTriggerName, Found>> = {
    always: { because: 'it is asked of everybody who works for your customers', rows: [], holds: true },
    'personal-data': at(personal, 'personal data'),
    europe: {
      because: `customers are in ${sentence(europe)}, and ${named(personal)} ${verb(personal)} personal data`,
      rows: personal,
      holds: personal.length > 0 && europe.length > 0,
    },
    california: {
      because: `customers are in ${sentence(america)}, and ${named(personal)} ${verb(personal)} personal data`,
      rows: personal,
      holds: personal.length > 0 && america.length > 0,
    },
    card: at(unique([...under('card-payment'), ...visible]), 'card or special data in view'),
    sensitive: at(
      unique([...sensitive, ...visible]),
      `data rated ${SENSITIVE_DATA} or 5, or special data in view`,
    ),
    health: at(health, 'health data'),
    'us-health': {
      ...at(health, 'health data of people in the United States'),
      holds: health.length > 0 && america.length > 0,
    },
    children: at(under('children'), 'data of children'),
    machine: {
      because:
        machines.length > 0
          ? `customers meet ${sentence(machines.map(({ name }) => name))}`
          : `${named(automated)} ${automated.length === 1 ? 'is' : 'are'} to be automated`,
      rows: automated,
      holds: machines.length > 0 || automated.length > 0,
    },
    'automated-decision': at(
      unique([...under('automated-decision'), ...where((row) => row.significant_decision)]),
      'decisions that weigh on people',
    ),
    recording: at(under('recording'), 'recorded calls'),
    residency: at(
      where((row) => row.data_residency === 'country' || row.data_residency === 'region'),
      'data that has to stay in the country or the region',
    ),
    transfer: {
      because: `${named(abroad)} would be handled outside the data region`,
      rows: abroad,
      holds: abroad.length > 0,
    },
    collections: at(under('collections'), 'debt collection'),
    advice: at(
      unique([...under('financial-advice'), ...where((row) => row.licence_needed)]),
      'regulated work',
    ),
    telecoms: at(under('telecoms'), 'telecoms data'),
    finance: {
      because: 'the company works under financial supervision',
      rows: [],
      holds: sector === 'finance',
    },
    public: { because: 'the client is a public body', rows: [], holds: sector === 'public' },
  };
  return SECURITY_TRIGGERS.flatMap(({ value }): SecurityTrigger[] => {
    const { because, rows, holds } = found[value];
    return holds
      ? [
          {
            name: value,
            because,
            touchpoints: rows.map(({ id }) => id),
            processes: [...new Set(rows.flatMap((row) => listed(row.processes)))],
          },
        ]
      : [];
  });
}

interface Found {
  readonly because: string;
  readonly rows: readonly Touchpoint[];
  readonly holds: boolean;
}

function at(rows: readonly Touchpoint[], what: string): Found {
  return { because: `${named(rows)} ${verb(rows)} ${what}`, rows, holds: rows.length > 0 };
}

function processesUnder(
  { process }: Pick<Workbook, 'process'>,
  ids: ListText,
  names: readonly string[],
): boolean {
  return listed(ids).some((id) =>
    listed(process[id]?.regulations ?? '[]').some((one) => names.includes(one)),
  );
}

function verb(rows: readonly Touchpoint[]): string {
  return rows.length === 1 ? 'has' : 'have';
}

/** The first three by name, the others counted. */
function named(rows: readonly Touchpoint[]): string {
  const names = rows.slice(0, NAMED).map(({ name }) => `“${name}”`);
  return sentence(rows.length > NAMED ? [...names, `${rows.length - NAMED} more`] : names);
}

const NAMED = 3;

function sentence(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function unique(rows: readonly Touchpoint[]): readonly Touchpoint[] {
  return [...new Set(rows)];
}
