import { Button, Group, Modal } from '@mantine/core';
import { setFields } from '../../../../../shared/commands/put.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import { type Row, tableOf } from '../../../../../shared/model/tables.ts';
import { emptyWorkbook, engagementOf } from '../../../../../shared/model/workbook.ts';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './calendar.module.css';
import { HolidayPicker } from './holiday-picker.tsx';

/** The days that the calendar counts from, and the holidays that move its dates. They save by themselves. */
export function DatesDialog({ onClose }: { readonly onClose: () => void }) {
  const engagement = useWorkbook(engagementOf);
  const day = (name: 'transition_start' | 'go_live_on', what: string) => {
    const field = tableOf('engagement').fields[name];
    if (!field) return null;
    return (
      <SaveText
        kind="date"
        label={field.label}
        description={field.help}
        value={engagement[name] ?? ''}
        draftKey={`${engagement.id}/${name}/governance`}
        onCommit={(text) => typeInto(name, text, what)}
      />
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Dates and holidays"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          {day('transition_start', 'start of the transition')}
          {day('go_live_on', 'day of going live')}
        </div>
        <HolidayPicker
          value={engagement.holiday_regions}
          onChange={(text) => setEngagement({ holiday_regions: text }, 'holiday calendars')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </div>
    </Modal>
  );
}

function setEngagement(fields: Partial<Row<'engagement'>>, what: string): Promise<void> {
  return commit((workbook) =>
    setFields(workbook, 'engagement', engagementOf(workbook).id, fields, `Change the ${what}`),
  );
}

async function typeInto(name: 'transition_start' | 'go_live_on', text: string, what: string): Promise<void> {
  const field = tableOf('engagement').fields[name];
  if (!field) throw new Error(`The engagement has no field ${name}.`);
  const reading = readValue(field, text, emptyWorkbook());
  if (!reading.ok) throw new Refusal('invalid', reading.message);
  await setEngagement({ [name]: reading.value }, what);
}
