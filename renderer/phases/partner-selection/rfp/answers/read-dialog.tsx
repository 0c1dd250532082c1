import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { readAnswers } from '../../../../../shared/commands/rfp/read-answers.ts';
import { countKind, refusedReading } from '../../../../../shared/commands/rfp/vendor-reading.ts';
import { OFFER_ROUNDS } from '../../../../../shared/model/selection-lists.ts';
import type { Offer } from '../../../../../shared/model/tables/offer.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../rfp.module.css';
import { ReadingPanel } from './reading-panel.tsx';
import type { ChosenFiles } from './use-vendor-files.ts';

/** What the chosen files say, vendor by vendor, before anything is taken over; then all of it as one act. */
export function ReadDialog({
  files,
  onClose,
}: {
  readonly files: ChosenFiles;
  readonly onClose: () => void;
}) {
  const workbook = useWorkbook((w) => w);
  const frozen = Object.keys(workbook.criteria_freeze).length > 0;
  const [receivedOn, setReceivedOn] = useState(today);
  const [round, setRound] = useState<Offer['round']>(() => usualRound(workbook.offer));
  const readable = useMemo(() => files.flatMap(({ file }) => file ?? []), [files]);
  const wish = { newId: uuid, receivedOn, round };
  const { readings, change } = useMemo(
    () => readAnswers(workbook, readable, { newId: uuid, receivedOn, round }),
    [workbook, readable, receivedOn, round],
  );
  const broken = files.flatMap(({ name, refusal }) => (refusal ? [refusedReading(name, refusal)] : []));
  const answers = readings.reduce((sum, one) => sum + countKind(one, 'new') + countKind(one, 'changed'), 0);
  const take = () => {
    commit((now) => readAnswers(now, readable, wish).change).then(onClose, showRefusal);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title="What the vendors sent back"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.stack}>
        {!frozen && (
          <Notice tone="attention" title="Criteria and weights are not frozen">
            <p className={styles.quiet}>
              Once answers are seen, a change of weights can choose the winner, and nobody can prove
              otherwise.{' '}
              <Link href="/partner-selection/criteria/freeze" onClick={onClose}>
                Freeze them first
              </Link>
              , or go on and let it stand in the history.
            </p>
          </Notice>
        )}
        <Group gap={12} align="flex-end">
          <TextInput
            type="date"
            label="Received on"
            value={receivedOn}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (day !== '') setReceivedOn(day);
            }}
          />
          <Select
            label="The prices are"
            data={OFFER_ROUNDS.map(({ value, label }) => ({ value, label }))}
            value={round}
            allowDeselect={false}
            onChange={(value) => value && setRound(value as Offer['round'])}
          />
        </Group>
        {[...readings, ...broken].map((reading) => (
          <ReadingPanel key={reading.file} reading={reading} />
        ))}
      </div>
      <Group justify="flex-end" gap={8} mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={change === null} onClick={take}>
          {change === null
            ? 'Nothing new to read'
            : answers === 0
              ? 'Take over'
              : `Take over ${answers} ${answers === 1 ? 'answer' : 'answers'}`}
        </Button>
      </Group>
    </Modal>
  );
}

/** What the offers so far are, as the likeliest word for the next ones. */
function usualRound(offers: Readonly<Record<string, Offer>>): Offer['round'] {
  return Object.values(offers).sort((a, b) => b.position - a.position)[0]?.round ?? 'first';
}
