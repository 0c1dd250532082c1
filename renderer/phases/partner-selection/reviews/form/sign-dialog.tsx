import { Button, Group, Modal, TextInput } from '@mantine/core';
import { signReview } from '../../../../../shared/commands/sign-review.ts';
import type { SignOffLack } from '../../../../../shared/domain/review/sign-off-lacks.ts';
import type { Review } from '../../../../../shared/model/tables/review.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { LackList } from './lack-list.tsx';

interface SignDialogProps {
  readonly review: Review;
  readonly lacks: readonly SignOffLack[];
  readonly onClose: () => void;
}

/** Asks once more before a review is locked for good. */
export function SignDialog({ review, lacks, onClose }: SignDialogProps) {
  const [by, setBy] = useRemembered('review.signed-by', '');
  const sign = () =>
    commit((workbook) => signReview(workbook, review.id, { by, on: today() })).then(onClose, showRefusal);
  return (
    <Modal opened onClose={onClose} title="Sign the review off" closeButtonProps={{ 'aria-label': 'Close' }}>
      {lacks.length > 0 ? (
        <LackList lacks={lacks} />
      ) : (
        <>
          <p>
            Afterwards nobody can change the review or its ratings, and it cannot be undone. A mistake is put
            right by a correction, which stands beside it.
          </p>
          <TextInput
            label="Who signs for both sides"
            placeholder="Name, name"
            value={by}
            maxLength={200}
            data-autofocus
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {lacks.length > 0 ? 'Back to the review' : 'Not yet'}
        </Button>
        {lacks.length === 0 && (
          <Button onClick={sign} disabled={by.trim() === ''}>
            Sign off
          </Button>
        )}
      </Group>
    </Modal>
  );
}
