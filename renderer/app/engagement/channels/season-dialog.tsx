import { Button, Checkbox, Group, Modal, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { setFields } from '../../../../shared/commands/put.ts';
import { MONTHS, seasonOf } from '../../../../shared/domain/engagement/seasonality.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Channel } from '../../../../shared/model/tables/channel.ts';
import { commit } from '../../../workbook/store.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import { formatCount, formatTimes } from '../format-amount.ts';
import { peakWords } from './month-names.ts';
import { readMonths } from './read-months.ts';
import styles from './season.module.css';
import { SeasonBars } from './season-bars.tsx';

interface SeasonDialogProps {
  readonly channel: Channel;
  readonly onClose: () => void;
}

/** Makes a channel's season from the contacts of twelve months, as a spreadsheet has them. */
export function SeasonDialog({ channel, onClose }: SeasonDialogProps) {
  const [text, setText] = useState('');
  const [volumeToo, setVolumeToo] = useState(true);
  const read = useMemo(() => readMonths(text), [text]);
  const season = read.ok ? seasonOf(read.counts) : null;
  const average = read.ok ? sumBy(read.counts, (count) => count) / 12 : null;
  const save = () => {
    if (season === null || average === null) return;
    const months = Object.fromEntries(
      MONTHS.map((month, at) => [month, Math.round((season.indices[at] ?? 0) * 10) / 10]),
    );
    const fields = { ...months, ...(volumeToo ? { contacts_per_month: Math.round(average * 10) / 10 } : {}) };
    commit((workbook) =>
      setFields(workbook, 'channel', channel.id, fields, `Take over the season of ${channel.name}`),
    ).then(onClose, tellRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={text.trim() === ''}
      size="lg"
      title={`Season of ${channel.name} from monthly contacts`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Textarea
        data-autofocus
        label="Contacts of twelve months, January to December"
        description="Copy the twelve cells from a spreadsheet, a row or a column, and paste them here."
        rows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={text.trim() !== '' && !read.ok ? read.message : null}
      />
      {season !== null && (
        <div className={styles.preview}>
          <p className={styles.title}>
            {formatCount(average)} contacts in an average month, peak to average{' '}
            {formatTimes(season.peakToAverage)} ({peakWords(season)})
          </p>
          <SeasonBars season={season} width={520} height={96} named />
        </div>
      )}
      <Checkbox
        mt="md"
        label="Take the average over as contacts a month, too"
        description={
          channel.contacts_per_month === null
            ? 'The channel has no volume yet.'
            : `The channel has ${formatCount(channel.contacts_per_month)} now.`
        }
        checked={volumeToo}
        onChange={(event) => setVolumeToo(event.currentTarget.checked)}
      />
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={season === null} onClick={save}>
          Take over
        </Button>
      </Group>
    </Modal>
  );
}
