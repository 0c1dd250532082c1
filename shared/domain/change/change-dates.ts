import type { Workbook } from '../../model/workbook.ts';

/** Tables of the change plan whose rows have days. */
export type DatedTable = 'change_event' | 'stakeholder' | 'audience_message' | 'role_transition';

/** Something of the change plan that happens on a day. */
export interface ChangeDate {
  /** Unique among all dates: a role has up to two. */
  readonly key: string;
  readonly table: DatedTable;
  readonly row: string;
  readonly title: string;
  /** What sort of date it is, in a few words. */
  readonly kind: string;
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** Nothing more has to be done for it: it has happened, the text is signed off, the path is agreed. */
  readonly settled: boolean;
  readonly owner: string | null;
}

type Tables = Pick<Workbook, DatedTable>;

/**
 * Every day of the change plan in order: own dates, stakeholders' next dates, messages that go out, days of roles.
 * What was dropped does not take place, so it has no day here.
 */
export function changeDates(workbook: Tables, kindName: (kind: string) => string): readonly ChangeDate[] {
  return [
    ...Object.values(workbook.change_event).map((event) =>
      at('change_event', event.id, dayUnlessDropped(event.status, event.day), {
        title: event.name,
        kind: kindName(event.kind),
        settled: event.status !== 'planned',
        owner: event.owner,
      }),
    ),
    ...Object.values(workbook.stakeholder).map((group) =>
      at('stakeholder', group.id, dayUnlessDropped(group.status, group.due), {
        title: group.name,
        kind: 'Stakeholder',
        settled: group.status !== 'planned',
        owner: group.owner,
      }),
    ),
    ...Object.values(workbook.audience_message).map((message) =>
      at('audience_message', message.id, message.send_on, {
        title: message.title,
        kind: 'Message goes out',
        settled: message.status === 'ready',
        owner: message.owner,
      }),
    ),
    ...Object.values(workbook.role_transition).flatMap((role) => [
      at('role_transition', role.id, role.due, {
        title: role.name,
        kind: 'Path settled',
        settled: role.status === 'agreed',
        owner: role.owner,
      }),
      at(
        'role_transition',
        role.id,
        role.retention_until,
        { title: role.name, kind: 'Stay until', settled: role.retention.trim() !== '', owner: role.owner },
        'until',
      ),
    ]),
  ]
    .filter((date) => date !== null)
    .sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title));
}

function dayUnlessDropped(status: 'planned' | 'done' | 'dropped', day: string | null): string | null {
  return status === 'dropped' ? null : day;
}

function at(
  table: DatedTable,
  row: string,
  day: string | null,
  about: Pick<ChangeDate, 'title' | 'kind' | 'settled' | 'owner'>,
  which = '',
): ChangeDate | null {
  return day === null
    ? null
    : { key: [table, row, which].filter(Boolean).join('/'), table, row, day, ...about };
}
