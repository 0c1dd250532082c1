import { Button } from '@mantine/core';
import { EmptyCard } from '../../../ui/empty-card.tsx';

interface EmptyCriteriaProps {
  readonly onPick: () => void;
}

/** What stands where there is nothing to weigh or freeze yet. */
export function EmptyCriteria({ onPick }: EmptyCriteriaProps) {
  return (
    <EmptyCard label="No criteria yet" actions={<Button onClick={onPick}>Choose from the catalogue</Button>}>
      Say what partners are judged by and how much it counts, before anybody sees an offer.
    </EmptyCard>
  );
}
