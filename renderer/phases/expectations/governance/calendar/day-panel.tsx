import { Button, Group, Select } from '@mantine/core';
import { IconArrowRight, IconCalendarDown, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { type MeetingNote, noteMeetingDay } from '../../../../../shared/commands/note-meeting-day.ts';
import type { MeetingDay } from '../../../../../shared/domain/governance/meeting-day.ts';
import { rolesIn } from '../../../../../shared/domain/governance/participants-of.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { MEETING_LEVELS } from '../../../../../shared/model/expectation-lists.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import type { MeetingRecord } from '../../../../../shared/model/tables/meeting-record.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';
import panel from '../../../../registers/panel/row-panel.module.css';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { labelOf } from '../words.ts';
import styles from './calendar.module.css';
import { DayActions } from './day-actions.tsx';
import { dayReason, hoursOf } from './day-words.ts';

interface DayPanelProps {
  readonly date: MeetingDay;
  readonly all: readonly MeetingDay[];
  readonly onClose: () => void;
  readonly onPick: (key: string) => void;
  readonly onSave: (days: readonly MeetingDay[]) => void;
}

const { fields } = TABLES.meeting_record;

/** One date of a meeting: when and with whom, what is in its way, and what became of it. */
export function DayPanel({ date, all, onClose, onPick, onSave }: DayPanelProps) {
  const { meeting, day, planned, record, clashes, status } = date;
  const title = useRef<HTMLHeadingElement>(null);
  const { key } = date;
  useEffect(() => {
    void key; // Another date takes the focus anew.
    title.current?.focus();
  }, [key]);
  const roles = useWorkbook((w) => w.raci_role);
  const people = useWorkbook((w) => w.person);
  const note = (change: Partial<MeetingNote>) =>
    commit((workbook) =>
      noteMeetingDay(workbook, { meeting: meeting.id, plannedOn: planned, id: uuid(), ...change }),
    );
  const moveTo = async (text: string) => {
    const reading = readValue(fields.held_on, text, emptyWorkbook());
    if (!reading.ok) throw new Refusal('invalid', reading.message);
    await note({ heldOn: reading.value as string | null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const opened = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.defaultPrevented || opened || (event.key !== 'Escape' && event.key !== 'F6')) return;
    event.preventDefault();
    onClose();
  };
  const reason = dayReason(date);
  const who = [
    ...rolesIn(meeting).map((role) => {
      const name = roles[role]?.name ?? role;
      return role === meeting.chair ? `${name} (in the chair)` : name;
    }),
    ...listed(meeting.people).map((one) => people[one]?.name ?? ''),
  ].filter(Boolean);
  const others = clashes.flatMap((key) => all.find((one) => one.key === key) ?? []);
  const name = `${meeting.name}, ${formatDay(day)}`;
  return (
    <aside className={panel.panel} aria-label={`Details of ${name}`} onKeyDown={onKeyDown}>
      <div className={panel.head}>
        <h3 ref={title} tabIndex={-1} className={panel.title}>
          <span className={panel.kind}>
            {labelOf(MEETING_LEVELS, meeting.level)} meeting, {formatDay(day)}, {hoursOf(date)}
          </span>
          {meeting.name}
        </h3>
        <IconButton label="Close the details" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={panel.body}>
        <div className={styles.day}>
          {reason !== '' && <p className={styles.attention}>{reason}</p>}
          {others.map((other) => (
            <p key={other.key} className={styles.attention}>
              At the same time as{' '}
              <button type="button" className={panel.link} onClick={() => onPick(other.key)}>
                {other.meeting.name}
              </button>
              , {hoursOf(other)}, with some of the same people. Move one of them.
            </p>
          ))}
          <Select
            label="What became of it"
            data={(fields.status.choices ?? []).map(({ value, label }) => ({ value, label }))}
            value={record?.status ?? status}
            allowDeselect={false}
            onChange={(value) =>
              value !== null && note({ status: value as MeetingRecord['status'] }).catch(showRefusal)
            }
          />
          <SaveText
            kind="date"
            label={fields.held_on.label}
            description={`The rhythm gives ${formatDay(planned)}. Empty puts it back there.`}
            value={record?.held_on ?? ''}
            draftKey={`meeting_record/${date.key}/held_on`}
            onCommit={moveTo}
          />
          <SaveText
            kind="long"
            label={fields.minutes.label}
            description={fields.minutes.help}
            value={record?.minutes ?? ''}
            draftKey={`meeting_record/${date.key}/minutes`}
            onCommit={(text) => note({ minutes: text })}
          />
        </div>
        <DayActions meeting={meeting} />
        <Part title="Who takes part" text={who.join('\n')} />
        <Part title="Agenda" text={meeting.agenda} numbered />
        <Part title="Inputs" text={meeting.inputs} />
        <Part title="Outputs" text={meeting.outputs} />
        <Group gap={8} mt={20}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCalendarDown size={14} aria-hidden />}
            onClick={() => onSave(all.filter((one) => one.meeting.id === meeting.id))}
          >
            Save all dates of this meeting
          </Button>
          <Link href={rowPath('meeting', meeting.id) ?? ''} className={styles.link}>
            Change the meeting <IconArrowRight size={14} aria-hidden />
          </Link>
        </Group>
      </div>
    </aside>
  );
}

interface PartProps {
  readonly title: string;
  readonly text: string;
  readonly numbered?: boolean;
}

function Part({ title, text, numbered = false }: PartProps) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <section className={panel.section} aria-label={title}>
      <h4 className={panel.sectionTitle}>{title}</h4>
      <List className={numbered ? styles.numbered : styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </section>
  );
}
