import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { Link } from 'wouter';
import { EmptyCard } from '../../../../ui/empty-card.tsx';

interface EmptyGridProps {
  readonly activities: number;
  readonly roles: number;
  readonly onPick: () => void;
}

/** What stands where the grid will be. */
export function EmptyGrid({ activities, roles, onPick }: EmptyGridProps) {
  if (activities > 0)
    return (
      <EmptyCard
        label="No roles yet"
        actions={
          <Button component={Link} href="/expectations/responsibilities/roles">
            Open the roles
          </Button>
        }
      >
        The grid has a column for every role. Add roles from the list, or name your own: the activities are
        there already.
      </EmptyCard>
    );
  return (
    <EmptyCard
      label="No activities yet"
      actions={
        <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
          Add activities from list
        </Button>
      }
    >
      The grid says for every activity which role answers for it, does it, is asked or is told;{' '}
      {roles === 0
        ? 'usual activities bring their roles with them.'
        : '47 usual activities are ready to be taken over.'}
    </EmptyCard>
  );
}
