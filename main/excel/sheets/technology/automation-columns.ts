import { automationLacks, lackLabel } from '../../../../shared/domain/technology/automation-lacks.ts';
import { facesCustomers } from '../../../../shared/domain/technology/customer-automations.ts';
import { AUTOMATION_KINDS, BUILD_STATES } from '../../../../shared/model/expectation-lists.ts';
import type { Automation } from '../../../../shared/model/tables/automation.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

const word = (list: readonly { readonly value: string; readonly label: string }[], value: string) =>
  `"${list.find((one) => one.value === value)?.label ?? value}"`;
const DROPPED = word(BUILD_STATES, 'dropped');
const LIVE = word(BUILD_STATES, 'live');
const kind = (value: Automation['kind']) => word(AUTOMATION_KINDS, value);

const counts = (row: Automation) => facesCustomers(row) && row.status !== 'dropped';
const share = (row: Automation, percent: number | null) =>
  row.machine_percent === null || percent === null ? null : (row.machine_percent * percent) / 10_000;

/** What an automation lacks and what it contains, from its own cells. */
export function automationColumns(): readonly Column<Automation>[] {
  const worked = (
    key: string,
    header: string,
    name: string,
    formula: (cell: CellOf) => string,
    value: (row: Automation) => number | string,
    more: Partial<Column<Automation>> = {},
  ): Column<Automation> => ({
    key,
    header,
    name,
    width: 12,
    look: 'calculated',
    align: 'center',
    value: (row, cell) => calculated(formula(cell), value(row)),
    ...more,
  });
  const known = (c: CellOf, percent: string) =>
    `AND(${c('facing')}=1,ISNUMBER(${c('machine_percent')}),ISNUMBER(${c(percent)}))`;
  const product = (c: CellOf, percent: string) =>
    `IF(${known(c, percent)},${c('machine_percent')}*${c(percent)}/10000,0)`;
  return [
    worked(
      'lacks',
      'To look at',
      'aut_Lacks',
      lacksFormula,
      (row) =>
        automationLacks(row)
          .map((one) => `${lackLabel(one)}.`)
          .join(' '),
      { width: 30, align: 'left', band: 'Result' },
    ),
    worked(
      'facing',
      'Customers meet it',
      'aut_Facing',
      (c) =>
        `IF(AND(OR(${(['chatbot', 'voicebot', 'self-service', 'message'] as const).map((one) => `${c('kind')}=${kind(one)}`).join(',')}),${c('status')}<>${DROPPED}),1,0)`,
      (row) => (counts(row) ? 1 : 0),
    ),
    worked(
      'no_route',
      'No way to a person',
      'aut_NoRoute',
      (c) => `IF(AND(${c('facing')}=1,TRIM(${c('human_route')})=""),1,0)`,
      (row) => (counts(row) && row.human_route.trim() === '' ? 1 : 0),
    ),
    worked(
      'share',
      'Contained share wanted',
      'aut_Share',
      (c) => product(c, 'containment_percent'),
      (row) => (counts(row) ? (share(row, row.containment_percent) ?? 0) : 0),
      { format: '0.0%' },
    ),
    worked(
      'open',
      'Share is open',
      'aut_Open',
      (c) => `IF(AND(${c('facing')}=1,NOT(${known(c, 'containment_percent')})),1,0)`,
      (row) => (counts(row) && share(row, row.containment_percent) === null ? 1 : 0),
      { folded: true },
    ),
    worked(
      'measured',
      'Measured today',
      'aut_Measured',
      (c) => `IF(AND(${c('facing')}=1,ISNUMBER(${c('contained_today_percent')})),1,0)`,
      (row) => (counts(row) && row.contained_today_percent !== null ? 1 : 0),
      { folded: true },
    ),
    worked(
      'share_today',
      'Contained share today',
      'aut_ShareToday',
      (c) => product(c, 'contained_today_percent'),
      (row) => (counts(row) ? (share(row, row.contained_today_percent) ?? 0) : 0),
      { folded: true, format: '0.0%' },
    ),
    worked(
      'open_today',
      'Share of today is open',
      'aut_OpenToday',
      (c) => `IF(AND(${c('measured')}=1,NOT(ISNUMBER(${c('machine_percent')}))),1,0)`,
      (row) => (counts(row) && row.contained_today_percent !== null && row.machine_percent === null ? 1 : 0),
      { folded: true },
    ),
    worked(
      'live',
      'Is live',
      'aut_Live',
      (c) => `IF(AND(${c('facing')}=1,${c('status')}=${LIVE}),1,0)`,
      (row) => (counts(row) && row.status === 'live' ? 1 : 0),
      { folded: true },
    ),
  ];
}

function lacksFormula(c: CellOf): string {
  const speaks = `OR(${c('kind')}=${kind('chatbot')},${c('kind')}=${kind('voicebot')})`;
  const tests = {
    'no-route': `${c('no_route')}=1`,
    'not-disclosed': `AND(${speaks},${c('discloses')}<>"Yes")`,
    'no-oversight': `TRIM(${c('oversight')})=""`,
    'no-share': `${c('open')}=1`,
    'no-queue': `AND(${c('facing')}=1,${c('fallback_queue')}="")`,
    'no-context': `AND(${speaks},${c('context_passed')}<>"Yes")`,
    'no-owner': `${c('owner')}=""`,
  } as const;
  const words = Object.entries(tests)
    .map(([lack, test]) => `IF(${test},"${lackLabel(lack as keyof typeof tests)}. ","")`)
    .join('&');
  return `IF(${c('status')}=${DROPPED},"",TRIM(${words}))`;
}
