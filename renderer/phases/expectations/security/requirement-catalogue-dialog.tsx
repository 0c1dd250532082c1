import { adoptRequirements } from '../../../../shared/commands/adopt-requirements.ts';
import { requirementCatalogue } from '../../../../shared/content/security/catalogue.ts';
import { REQUIREMENT_FAMILIES } from '../../../../shared/model/expectation-lists.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useTakenRequirements } from './use-security.ts';

const ITEMS: readonly PickItem[] = REQUIREMENT_FAMILIES.flatMap(({ value, label }) =>
  requirementCatalogue
    .filter(({ family }) => family === value)
    .map(({ id, name, wording, source }) => ({ id, name, group: label, note: wording, more: source })),
);

/** Picks requirements from the list; they are added together and undone together. */
export function RequirementCatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <PickDialog
      title="Take over requirements"
      items={ITEMS}
      present={useTakenRequirements()}
      singular="requirement"
      plural="requirements"
      hint="Plain words, not legal advice: have the wording checked."
      onAdd={(ids) => {
        commit((workbook) => adoptRequirements(workbook, ids)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
