import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { EmptyCard } from '../../../ui/empty-card.tsx';

/** What stands where the heat map will be. */
export function EmptyRisks({ onPick }: { readonly onPick: () => void }) {
  return (
    <EmptyCard
      label="No risks yet"
      actions={
        <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
          Take over from the catalogue
        </Button>
      }
    >
      The heat map shows how likely and how bad each risk is; fifty usual ones are ready to be taken over.
    </EmptyCard>
  );
}
