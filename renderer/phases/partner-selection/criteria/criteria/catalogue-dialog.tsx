import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../../shared/commands/add-from-catalogue.ts';
import { adoptCriteria } from '../../../../../shared/commands/selection/adopt-criteria.ts';
import { criteriaCatalogue } from '../../../../../shared/content/selection/criteria-catalogue.ts';
import { CRITERION_BLOCKS } from '../../../../../shared/model/selection-lists.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

const ITEMS: readonly PickItem[] = CRITERION_BLOCKS.flatMap(({ value, label }) =>
  criteriaCatalogue
    .filter(({ block }) => block === value)
    .map(({ id, name, weight, why, parts }) => ({
      id,
      name: `${name} (${weight} %)`,
      group: label,
      note: why,
      more: parts.map((part) => part.name).join(' · '),
    })),
);

/** The usual criteria with their parts, to take over. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useWorkbook((w) => w);
  const present = useMemo(() => takenFromCatalogue(workbook, 'criterion', criteriaCatalogue), [workbook]);
  return (
    <PickDialog
      title="Take criteria over from the catalogue"
      items={ITEMS}
      present={present}
      singular="criterion"
      plural="criteria"
      hint="All ten sum to 100. Each comes with its parts, weights, minimum and what the scores mean."
      onAdd={(ids) => {
        const inOrder = criteriaCatalogue.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
        commit((now) => adoptCriteria(now, inOrder)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
