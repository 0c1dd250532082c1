import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { startScheme } from '../../../../shared/commands/credit/choose-scheme.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { commit } from '../../../workbook/store.ts';

/** What stands where no scheme is yet. */
export function EmptyCredits() {
  return (
    <EmptyCard
      label="No credit scheme yet"
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            const id = uuid();
            commit((workbook) => startScheme(workbook, id)).catch(showRefusal);
          }}
        >
          Add a scheme with the usual terms
        </Button>
      }
    >
      A credit scheme says what a missed service level costs. Add one, and see what your own last months would
      have cost under it.
    </EmptyCard>
  );
}
