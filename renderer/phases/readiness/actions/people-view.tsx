import { Button, Checkbox } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { type ChangeEvent, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { setFields } from '../../../../shared/commands/put.ts';
import { sourcesOf } from '../../../../shared/domain/actions/action-source.ts';
import { isOverdue } from '../../../../shared/domain/actions/count-actions.ts';
import type { Action } from '../../../../shared/model/tables/action.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { saveCalendar } from '../../../registers/paper/save-calendar.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { Counts } from '../../../ui/counts.tsx';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { focusBeside } from '../../../ui/focus-beside.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './actions.module.css';
import { actionsByPerson, type PersonsActions } from './actions-by-person.ts';
import { calendarDays } from './calendar-days.ts';
import { SourceLinks } from './source-links.tsx';

/** Who has what to do, overdue first; whoever has most overdue comes first. */
export function PeopleView({ today }: { readonly today: string }) {
  const action = useWorkbook((w) => w.action);
  const person = useWorkbook((w) => w.person);
  const [, navigate] = useLocation();
  const groups = useMemo(() => actionsByPerson({ action, person }, today), [action, person, today]);
  if (groups.length === 0)
    return (
      <EmptyCard
        label="Nothing is open"
        actions={
          <Button onClick={() => navigate('/readiness/actions/proposed')}>See what is proposed</Button>
        }
      >
        Nobody has anything open. Take over what the other pages propose, or add an action to the list.
      </EmptyCard>
    );
  return (
    <div className={styles.people}>
      {groups.map((group) => (
        <PersonCard key={group.id ?? 'nobody'} group={group} today={today} />
      ))}
    </div>
  );
}

function PersonCard({ group, today }: { readonly group: PersonsActions; readonly today: string }) {
  const workbook = useWorkbook((w) => w);
  const { name, role, open, overdue } = group;
  const { shown, toggle } = useFirst(open, FIRST);
  const dated = open.filter(({ due }) => due !== null).length;
  const save = () => {
    const { client, title } = engagementOf(workbook);
    void saveCalendar(`${client || title} – actions of ${name}`, calendarDays(workbook, open));
  };
  return (
    <section className={styles.person} aria-label={name}>
      <header className={styles.personHead}>
        <div>
          <h2>{name}</h2>
          {role && <p className={styles.quiet}>{role}</p>}
        </div>
        <Counts
          counts={[
            { figure: open.length, words: 'open' },
            ...(overdue > 0 ? [{ figure: overdue, words: 'overdue', bad: true }] : []),
          ]}
        />
      </header>
      <ul className={styles.todo}>
        {shown.map((action) => (
          <TodoItem key={action.id} action={action} late={isOverdue(action, today)} />
        ))}
      </ul>
      <ShowAll toggle={toggle} />
      {dated > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCalendarDown size={16} aria-hidden />}
          aria-label={`Save for a calendar: ${name}`}
          onClick={save}
        >
          Save for a calendar
        </Button>
      )}
    </section>
  );
}

function TodoItem({ action, late }: { readonly action: Action; readonly late: boolean }) {
  const workbook = useWorkbook((w) => w);
  const finish = (event: ChangeEvent<HTMLInputElement>) => {
    const focusNext = focusBeside(event.currentTarget);
    commit((now) => setFields(now, 'action', action.id, { status: 'done' }, `Finish “${action.title}”`)).then(
      focusNext,
      showRefusal,
    );
  };
  const sources = sourcesOf(workbook, action);
  return (
    <li className={styles.todoItem}>
      <Checkbox size="xs" aria-label={`Done: ${action.title}`} checked={false} onChange={finish} />
      <div>
        <Link href={rowPath('action', action.id) ?? ''} className={styles.todoTitle}>
          {action.title}
        </Link>
        <p className={styles.quiet}>
          {action.due !== null && (
            <span data-bad={late || undefined}>
              {late && <span aria-hidden>▲ </span>}
              {late ? 'overdue since' : 'due'} {formatDay(action.due)}
            </span>
          )}
          {action.due === null && <span>no day yet</span>}
          {action.status === 'in-progress' && <span>in progress</span>}
          {sources.length > 0 && (
            <span>
              <SourceLinks sources={sources.slice(0, 1)} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** More of one person than these are asked for. */
const FIRST = 30;
