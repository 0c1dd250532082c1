import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { EmptyCard } from '../../../ui/empty-card.tsx';

/** What stands where people needed will be, before there is a queue. */
export function NoQueues() {
  const [, navigate] = useLocation();
  return (
    <EmptyCard
      label="No queues yet"
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => navigate('/expectations/staffing/queues')}
        >
          Add the first queue
        </Button>
      }
    >
      A queue is work that one group of people answers together; from its volume and promise follows how many
      people it takes in every half hour of a week.
    </EmptyCard>
  );
}
