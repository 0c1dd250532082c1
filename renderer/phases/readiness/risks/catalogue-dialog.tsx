import { adoptRisks } from '../../../../shared/commands/adopt-risks.ts';
import { riskCatalogue } from '../../../../shared/content/risks/catalogue.ts';
import { RISK_CATEGORIES } from '../../../../shared/model/readiness-lists.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useTakenRisks } from './use-risks.ts';

const ITEMS: readonly PickItem[] = RISK_CATEGORIES.flatMap(({ value, label }) =>
  riskCatalogue
    .filter(({ category }) => category === value)
    .map(({ id, name, mitigation, early_sign }) => ({
      id,
      name: `${id} ${name}`,
      group: label,
      note: mitigation,
      more: `Early sign: ${early_sign}.`,
    })),
);

/** Picks risks from the catalogue; they are added together and undone together. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const present = useTakenRisks();
  return (
    <PickDialog
      title="Take over risks from the catalogue"
      items={ITEMS}
      present={present}
      singular="risk"
      plural="risks"
      hint="Ratings are a start: judge each for this engagement."
      onAdd={(ids) => {
        commit((workbook) => adoptRisks(workbook, ids)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
