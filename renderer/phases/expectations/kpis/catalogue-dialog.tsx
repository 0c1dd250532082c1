import { useState } from 'react';
import { kpiCatalogue, withPartners } from '../../../../shared/content/kpis/catalogue.ts';
import { KPI_CATEGORIES } from '../../../../shared/model/expectation-lists.ts';
import { PickDialog, type PickItem } from '../../../ui/pick-dialog.tsx';
import { adoptOrTell } from './adopt-or-tell.ts';
import { PartnersDialog } from './partners-dialog.tsx';
import { useTakenKpis } from './use-kpis.ts';

const ITEMS: readonly PickItem[] = KPI_CATEGORIES.flatMap(({ value, label }) =>
  kpiCatalogue
    .filter(({ category }) => category === value)
    .map(({ id, name, definition, typical_target, gaming_risk }) => ({
      id,
      name: `${id} ${name}`,
      group: label,
      note: `${definition} Usual: ${typical_target}.`,
      more: `Watch out: ${gaming_risk}`,
    })),
);

/** Picks KPIs from the catalogue and offers what should be read beside them; all are added together. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const present = useTakenKpis();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  if (chosen)
    return (
      <PartnersDialog
        chosen={chosen}
        partners={partnersMissing(chosen, present)}
        onAdd={(ids) => adoptOrTell(ids, onClose)}
        onClose={onClose}
      />
    );
  return (
    <PickDialog
      title="Choose KPIs from the catalogue"
      items={ITEMS}
      present={present}
      singular="KPI"
      plural="KPIs"
      hint="Levels are where others start: your own baseline counts for more."
      onAdd={(ids) =>
        partnersMissing(ids, present).length === 0 ? adoptOrTell(ids, onClose) : setChosen(ids)
      }
      onClose={onClose}
    />
  );
}

/** What should be read beside the chosen ones and is neither chosen nor there. */
function partnersMissing(ids: readonly string[], present: ReadonlySet<string>): readonly string[] {
  return withPartners(ids).filter((id) => !ids.includes(id) && !present.has(id));
}
