import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { addFromCatalogue, takenFromCatalogue } from '../../../../../shared/commands/add-from-catalogue.ts';
import { usualBarriers } from '../../../../../shared/content/change/usual-barriers.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

/** Adds those of the usual barriers that are not listed yet; nothing once all are there. */
export function AddBarriersButton() {
  const workbook = useWorkbook((w) => w);
  const missing = useMemo(() => {
    const taken = takenFromCatalogue(workbook, 'barrier', usualBarriers);
    return usualBarriers.filter(({ id }) => !taken.has(id));
  }, [workbook]);
  if (missing.length === 0) return null;
  return (
    <Button
      leftSection={<IconListSearch size={16} aria-hidden />}
      onClick={() => {
        commit((now) => addFromCatalogue(now, 'barrier', missing)).catch(showRefusal);
      }}
    >
      {missing.length === 1 ? 'Add the usual barrier' : `Add ${missing.length} usual barriers`}
    </Button>
  );
}
