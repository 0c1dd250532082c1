import {
  AUTOMATION_LACKS,
  automationLacks,
  lackLabel,
} from '../../../../shared/domain/technology/automation-lacks.ts';
import { facesCustomers } from '../../../../shared/domain/technology/customer-automations.ts';
import type { TouchpointSplit } from '../../../../shared/domain/technology/machine-and-people.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Automation } from '../../../../shared/model/tables/automation.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { formatContacts } from './format-contacts.ts';

const FIELDS = [
  'name',
  'kind',
  'touchpoint',
  'status',
  'human_route',
  'machine_percent',
  'containment_percent',
  'contained_today_percent',
  'fallback_queue',
  'reach_seconds',
  'context_passed',
  'discloses',
  'oversight',
  'owner',
  'run_by',
  'tool',
  'kpis',
  'live_on',
  'note',
];
const HIDDEN: ReadonlySet<string> = new Set(['run_by', 'tool', 'kpis', 'note']);
const WIDTHS: Readonly<Record<string, number>> = {
  name: 280,
  touchpoint: 240,
  human_route: 320,
  oversight: 260,
};

/** The columns of the automations: what is missing and what is left for people right behind the name. */
export function automationColumns(splits: readonly TouchpointSplit[]): readonly GridColumn[] {
  const byTouchpoint = new Map(splits.map((split) => [split.touchpoint.id, split]));
  const of = (row: AnyRow) => row as unknown as Automation;
  const lacks = (row: AnyRow) => automationLacks(of(row)).map(lackLabel).join(', ');
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of FIELDS) {
    const width = WIDTHS[name];
    changes[name] = { hidden: HIDDEN.has(name), ...(width === undefined ? {} : { width }) };
  }
  changes.human_route = {
    width: 320,
    hidden: false,
    tone: (row) => (automationLacks(of(row)).includes('no-route') ? 'bad' : null),
  };
  const [first, ...fields] = fieldColumns(tableOf('automation'), FIELDS, changes);
  if (!first) throw new Error('An automation has no fields.');
  const left = (row: AnyRow) => {
    const { touchpoint } = of(row);
    return touchpoint === null || !facesCustomers(of(row))
      ? null
      : (byTouchpoint.get(touchpoint)?.left ?? null);
  };
  return [
    first,
    {
      key: 'automation_lacks',
      header: 'To look at',
      help: 'What is missing before customers can trust it.',
      section: 'What counts',
      width: 220,
      value: lacks,
      text: lacks,
      tone: (row) => {
        const own = automationLacks(of(row));
        if (own.length === 0) return null;
        return AUTOMATION_LACKS.some(({ value, grave }) => grave && own.includes(value))
          ? 'bad'
          : 'attention';
      },
    },
    {
      key: 'automation_left',
      header: 'Left for people',
      help: 'Contacts a month of its touchpoint that people still handle: contacts × (1 − contained share).',
      section: 'What counts',
      width: 128,
      value: left,
      text: (row) => formatContacts(left(row)),
    },
    ...fields,
  ];
}
