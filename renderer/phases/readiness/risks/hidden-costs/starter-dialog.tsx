import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../../shared/commands/add-from-catalogue.ts';
import { adoptHiddenCosts } from '../../../../../shared/commands/adopt-risks.ts';
import {
  hiddenCostGroups,
  hiddenCostStarters,
} from '../../../../../shared/content/risks/hidden-cost-starters.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

const ITEMS: readonly PickItem[] = hiddenCostGroups.flatMap((group) =>
  hiddenCostStarters
    .filter((starter) => starter.group === group.id)
    .map(({ id, name, note, low_percent, high_percent }) => ({
      id,
      name: low_percent === null ? name : `${name}: ${low_percent} to ${high_percent} %`,
      group: group.title,
      note,
    })),
);

/** Picks usual hidden costs; they are added together and undone together. */
export function StarterDialog({ onClose }: { readonly onClose: () => void }) {
  const hidden_cost = useWorkbook((w) => w.hidden_cost);
  const present = useMemo(
    () => takenFromCatalogue({ hidden_cost } as Workbook, 'hidden_cost', hiddenCostStarters),
    [hidden_cost],
  );
  return (
    <PickDialog
      title="Add usual hidden costs"
      items={ITEMS}
      present={present}
      singular="hidden cost"
      plural="hidden costs"
      hint="Figures of 2003 are a stress test, not a benchmark."
      onAdd={(ids) => {
        commit((workbook) => adoptHiddenCosts(workbook, ids)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
