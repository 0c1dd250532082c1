import { useMemo } from 'react';
import { addFromCatalogue, takenFromCatalogue } from '../../../../../shared/commands/add-from-catalogue.ts';
import { knockOutCatalogue } from '../../../../../shared/content/selection/knock-out-catalogue.ts';
import { knockOutOf, proposedKnockOuts } from '../../../../../shared/domain/criterion/proposed-knock-outs.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

const USUAL: readonly PickItem[] = knockOutCatalogue.map(({ id, name, why, proof }) => ({
  id,
  name,
  group: 'Usual knock-outs',
  note: why,
  more: proof,
}));

/** The usual knock-outs, and those that security requirements and certificates of this workbook ask for. */
export function KnockOutDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useWorkbook((w) => w);
  const rows = useMemo(
    () => [...knockOutCatalogue, ...proposedKnockOuts(workbook).map(knockOutOf)],
    [workbook],
  );
  const items = useMemo(
    () => [
      ...USUAL,
      ...proposedKnockOuts(workbook).map((one) => ({
        id: knockOutOf(one).id,
        name: one.wording,
        group: 'From your security requirements and certificates',
        note: `${one.name}: ${one.source}`,
        more: one.evidenceWanted,
      })),
    ],
    [workbook],
  );
  const present = useMemo(() => takenFromCatalogue(workbook, 'knock_out', knockOutCatalogue), [workbook]);
  return (
    <PickDialog
      title="Take knock-outs over"
      items={items}
      present={present}
      singular="knock-out"
      plural="knock-outs"
      hint="Few and true: only what you would never do without."
      onAdd={(ids) =>
        commit((now) =>
          addFromCatalogue(
            now,
            'knock_out',
            rows.filter(({ id }) => ids.includes(id)),
          ),
        ).then(onClose, showRefusal)
      }
      onClose={onClose}
    />
  );
}
