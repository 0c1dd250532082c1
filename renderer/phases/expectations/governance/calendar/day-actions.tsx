import { Button, TextInput } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { addMeetingAction } from '../../../../../shared/commands/add-meeting-action.ts';
import type { Meeting } from '../../../../../shared/model/tables/meeting.ts';
import panel from '../../../../registers/panel/row-panel.module.css';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './calendar.module.css';

/** The open actions that came out of a meeting, and a line to add one. */
export function DayActions({ meeting }: { readonly meeting: Meeting }) {
  const actions = useWorkbook((w) => w.action);
  // Kept until it is stored, so that looking at another date costs nothing that was typed.
  const [title, setTitle] = useRemembered(`governance.action.${meeting.id}`, '');
  const own = Object.values(actions)
    .filter((one) => one.meeting === meeting.id && (one.status === 'open' || one.status === 'in-progress'))
    .sort((a, b) => a.position - b.position);
  const add = () => {
    if (title.trim() === '') return;
    const made = { meeting: meeting.id, title, id: uuid(), at: new Date().toISOString() };
    commit((workbook) => addMeetingAction(workbook, made)).then(() => setTitle(''), showRefusal);
  };
  return (
    <section className={panel.section} aria-label="Actions">
      <h4 className={panel.sectionTitle}>Open actions of this meeting</h4>
      {own.length > 0 && (
        <ul className={styles.lines}>
          {own.map(({ id, title: name }) => (
            <li key={id}>
              <Link href={rowPath('action', id) ?? ''} className={styles.link}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <TextInput
          aria-label="New action"
          placeholder="What will be done"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Button variant="default" disabled={title.trim() === ''} onClick={add}>
          Add
        </Button>
      </div>
    </section>
  );
}
