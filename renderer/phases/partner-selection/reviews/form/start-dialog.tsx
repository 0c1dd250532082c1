import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { startReview } from '../../../../../shared/commands/start-review.ts';
import { nextReview } from '../../../../../shared/domain/review/next-review.ts';
import { periodsOf, reviewPeriods } from '../../../../../shared/domain/review/review-periods.ts';
import type { Review } from '../../../../../shared/model/tables/review.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { KIND_WORDS } from '../review-words.ts';
import { useReviewSource } from '../use-review-source.ts';

interface StartDialogProps {
  readonly onClose: () => void;
  readonly onStarted: (id: string) => void;
}

const KINDS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }));

/** Opens a review for one partner, one direction and one period; the period that is due is proposed. */
export function StartDialog({ onClose, onStarted }: StartDialogProps) {
  const source = useReviewSource();
  const vendors = Object.values(source.vendor)
    .filter(({ state }) => state === 'chosen' || state === 'incumbent')
    .sort((a, b) => a.position - b.position);
  const offered = vendors.length > 0 ? vendors : Object.values(source.vendor);
  const [vendor, setVendor] = useState<string | null>(offered[0]?.id ?? null);
  const [kind, setKind] = useState<Review['kind']>('client');
  const [reviewer, setReviewer] = useState('');
  const rated = vendor === null ? [] : periodsOf(reviewPeriods(source), vendor, kind);
  const due = nextReview(engagementOf(source).go_live_on, rated.at(-1)?.to ?? null);
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const period = typed ?? { from: due?.from ?? '', to: due?.to ?? '' };
  const start = () => {
    if (vendor === null) return;
    const id = uuid();
    const values = {
      id,
      vendor,
      kind,
      reviewer: reviewer.trim(),
      period_from: period.from || null,
      period_to: period.to || null,
    };
    commit((workbook) => startReview(workbook, values)).then(() => {
      onClose();
      onStarted(id);
    }, showRefusal);
  };
  return (
    <Modal opened onClose={onClose} title="Start a review" closeButtonProps={{ 'aria-label': 'Close' }}>
      {offered.length === 0 ? (
        <p>There is no vendor yet. Add the company on the Vendors page, then come back.</p>
      ) : (
        <>
          <Select
            label="Partner"
            data={offered.map(({ id, name }) => ({ value: id, label: name }))}
            value={vendor}
            onChange={setVendor}
            allowDeselect={false}
          />
          <Select
            mt="sm"
            label="Who rates whom"
            data={KINDS}
            value={kind}
            onChange={(value) => value !== null && setKind(value as Review['kind'])}
            allowDeselect={false}
          />
          <Group grow mt="sm">
            <TextInput
              label="From"
              type="date"
              value={period.from}
              onChange={(event) => setTyped({ ...period, from: event.currentTarget.value })}
            />
            <TextInput
              label="To"
              type="date"
              value={period.to}
              onChange={(event) => setTyped({ ...period, to: event.currentTarget.value })}
            />
          </Group>
          <TextInput
            mt="sm"
            label="Rated by"
            value={reviewer}
            maxLength={200}
            onChange={(event) => setReviewer(event.currentTarget.value)}
          />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button onClick={start}>Start the review</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
