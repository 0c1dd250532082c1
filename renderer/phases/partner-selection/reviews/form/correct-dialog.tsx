import { Button, Group, Modal, Textarea } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import { correctReview } from '../../../../../shared/commands/correct-review.ts';
import type { Review } from '../../../../../shared/model/tables/review.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';

interface CorrectDialogProps {
  readonly review: Review;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** Makes a new version of a signed review, with the reason for it. */
export function CorrectDialog({ review, onClose, onMade }: CorrectDialogProps) {
  const [reason, setReason] = useRemembered(`review.correct.${review.id}`, '');
  const make = () => {
    const id = uuid();
    commit((workbook) => {
      const count = Object.values(workbook.review_rating).filter((row) => row.review === review.id).length;
      return correctReview(workbook, review.id, reason, [id, ...Array.from({ length: count }, () => uuid())]);
    }).then(() => {
      setReason('');
      onClose();
      onMade(id);
    }, showRefusal);
  };
  return (
    <Modal opened onClose={onClose} title="Make a correction" closeButtonProps={{ 'aria-label': 'Close' }}>
      <p>
        A new version is opened with everything that the signed one says. The signed version counts until the
        new one is signed, and stays readable after that.
      </p>
      <Textarea
        label="What is wrong in the signed version"
        value={reason}
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={make} disabled={reason.trim() === ''}>
          Open the correction
        </Button>
      </Group>
    </Modal>
  );
}
