import { Button } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { sourcingPackEdits } from '../../../../shared/content/sourcing-pack.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { commit } from '../../../workbook/store.ts';

interface EmptyMapProps {
  readonly onAdd: () => void;
  readonly onPick: () => void;
}

/** What stands on the page before there is a touchpoint. */
export function EmptyMap({ onAdd, onPick }: EmptyMapProps) {
  return (
    <EmptyCard
      label="No touchpoints yet"
      actions={
        <>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            Add touchpoint
          </Button>
          <Button variant="default" leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Pick from the usual ones
          </Button>
        </>
      }
    >
      Put every contact between customers and the company on a map, and see for each who should handle it: the
      home team, a partner, a machine, or two of them.
    </EmptyCard>
  );
}

/** A workbook from before the map has no stages or channels to put anything into. */
export function EmptyLists() {
  const add = () =>
    void commit((workbook) => ({
      title: 'Add the usual stages and channels',
      edits: sourcingPackEdits(workbook),
    })).catch(showRefusal);
  return (
    <EmptyCard
      label="No stages or channels yet"
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          Add the usual stages and channels
        </Button>
      }
    >
      This workbook has no journey stages or channels yet. The map is made of them: start with the usual ones
      and change them to suit you.
    </EmptyCard>
  );
}
