import { Button } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { EmptyCard } from '../../../ui/empty-card.tsx';

interface EmptyAuditProps {
  readonly onAdd: () => void;
  readonly onPick: () => void;
}

/** What stands on the page before there is a process. */
export function EmptyAudit({ onAdd, onPick }: EmptyAuditProps) {
  return (
    <EmptyCard
      label="No processes yet"
      actions={
        <>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            Add process
          </Button>
          <Button variant="default" leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Pick from the usual ones
          </Button>
        </>
      }
    >
      List the processes of customer service, and the audit says which can move, which first, and which stay.
    </EmptyCard>
  );
}
