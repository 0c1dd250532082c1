import { useMemo } from 'react';
import { addCostLines } from '../../../../../shared/commands/add-cost-lines.ts';
import { takenFromCatalogue } from '../../../../../shared/commands/add-from-catalogue.ts';
import { costCatalogue, costLineGroups } from '../../../../../shared/content/finance/cost-catalogue.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

const ITEMS: readonly PickItem[] = costLineGroups.flatMap((group) =>
  costCatalogue
    .filter((line) => line.group === group.id)
    .map(({ id, name, note }) => ({ id, name, group: group.title, note })),
);

/** Picks usual cost lines; they are added together and undone together. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const cost_line = useWorkbook((w) => w.cost_line);
  const present = useMemo(
    () => takenFromCatalogue({ cost_line } as Workbook, 'cost_line', costCatalogue),
    [cost_line],
  );
  return (
    <PickDialog
      title="Add usual cost lines"
      items={ITEMS}
      present={present}
      singular="cost line"
      plural="cost lines"
      hint="Shares are first figures; prices are yours to fill in."
      onAdd={(ids) => {
        commit((workbook) => addCostLines(workbook, ids)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
