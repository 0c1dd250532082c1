import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { setIntervals } from '../../../../../shared/commands/set-intervals.ts';
import { readIntervals } from '../../../../../shared/domain/staffing/reading/read-intervals.ts';
import { type UsualWeek, usualWeek } from '../../../../../shared/domain/staffing/reading/usual-week.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import type { Queue } from '../../../../../shared/model/tables/queue.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import styles from '../staffing.module.css';
import { dayName, decimal, number } from '../staffing-words.ts';

interface PasteDialogProps {
  readonly queue: Queue;
  readonly onClose: () => void;
}

const MOST_UNREAD = 5;
const KINDS = {
  when: 'when',
  contacts: 'contacts',
  handleSeconds: 'AHT',
  planned: 'planned agents',
  ignored: 'not used',
} as const;

/** Takes counts by interval from a spreadsheet or report, shows what they come to, and stores them as one act. */
export function PasteDialog({ queue, onClose }: PasteDialogProps) {
  // Kept until it is stored, so that a closed dialog costs nothing that was pasted.
  const [text, setText] = useRemembered(`staffing.paste.${queue.id}`, '');
  const report = useMemo(() => readIntervals(text), [text]);
  const week = useMemo(() => usualWeek(report.lines, queue), [report, queue]);
  const longer = week.step !== null && week.step > Number(queue.interval_minutes) ? week.step : null;
  const tooLong = longer !== null && longer > 60;
  const save = () => {
    const minutes: 30 | 60 | null = longer === 30 || longer === 60 ? longer : null;
    const about = {
      queue: queue.id,
      intervals: week.intervals,
      minutes,
      ids: week.intervals.map(() => uuid()),
    };
    commit((workbook) => setIntervals(workbook, about)).then(() => {
      setText('');
      onClose();
    }, showRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={`Paste intervals of ${queue.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.paste}>
        <Textarea
          data-autofocus
          label="Lines from a spreadsheet or report"
          description="Date and time, or day and time; contacts; handle time in seconds or as 4:55; planned agents. Names of columns may stand in the first line."
          placeholder={'14.09.2026\t08:00\t23\t295\n14.09.2026\t08:30\t31\t301'}
          autosize
          minRows={5}
          maxRows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {report.lines.length > 0 && (
          <>
            <p className={styles.quiet}>
              Read as: {report.columns.map(({ name, as }) => `${name} = ${KINDS[as]}`).join(', ')}.{' '}
              {week.dates > 0
                ? `${week.dates} dates become one usual week.`
                : 'The days of the week are taken as they are.'}{' '}
              {longer !== null &&
                !tooLong &&
                `The report counts in steps of ${longer} minutes: the queue will be worked out in the same steps.`}
            </p>
            <WeekTable week={week} />
          </>
        )}
        {tooLong && (
          <Notice tone="bad" title={`Steps of ${longer} minutes are too long`}>
            Within an hour the need changes too much. Export the report by hour or half hour.
          </Notice>
        )}
        {report.unread.length > 0 && (
          <Notice
            tone="attention"
            title={`${report.unread.length} ${report.unread.length === 1 ? 'line was' : 'lines were'} not understood`}
          >
            {report.unread.slice(0, MOST_UNREAD).map(({ line, reason }) => (
              <div key={line}>
                Line {line}: {reason}
              </div>
            ))}
            {report.unread.length > MOST_UNREAD && <div>and {report.unread.length - MOST_UNREAD} more.</div>}
          </Notice>
        )}
      </div>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={week.intervals.length === 0 || tooLong} onClick={save}>
          {week.intervals.length === 0
            ? 'Replace the intervals'
            : `Replace with ${week.intervals.length} intervals`}
        </Button>
      </Group>
    </Modal>
  );
}

/** What will be stored, day by day. */
function WeekTable({ week }: { readonly week: UsualWeek }) {
  const total = sumBy(week.intervals, ({ contacts }) => contacts ?? 0);
  return (
    <ScrollRegion className={styles.preview} label="What will be stored">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{number(total)} contacts a week</th>
            <th scope="col">From</th>
            <th scope="col">Contacts</th>
            <th scope="col">AHT, s</th>
            <th scope="col">Planned</th>
          </tr>
        </thead>
        <tbody>
          {week.intervals.map(({ weekday, starts, contacts, aht_seconds, planned }) => (
            <tr key={`${weekday} ${starts}`}>
              <th scope="row">{dayName(weekday)}</th>
              <td>{starts}</td>
              <td>{contacts === null ? '–' : decimal(contacts)}</td>
              <td>{aht_seconds === null ? '–' : number(aht_seconds)}</td>
              <td>{planned === null ? '–' : decimal(planned)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
