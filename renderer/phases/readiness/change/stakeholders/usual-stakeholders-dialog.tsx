import { useMemo } from 'react';
import { addFromCatalogue, takenFromCatalogue } from '../../../../../shared/commands/add-from-catalogue.ts';
import { usualStakeholders } from '../../../../../shared/content/change/usual-stakeholders.ts';
import { AUDIENCES } from '../../../../../shared/model/readiness-lists.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { labelOf } from '../label-of.ts';

const ITEMS: readonly PickItem[] = usualStakeholders.map(({ id, group, name, audience, concern }) => ({
  id,
  group,
  name,
  note: concern,
  more: labelOf(AUDIENCES, audience),
}));

/** Picks groups from the usual ones; they are added together and undone together. */
export function UsualStakeholdersDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useWorkbook((w) => w);
  const present = useMemo(() => takenFromCatalogue(workbook, 'stakeholder', usualStakeholders), [workbook]);
  const add = (ids: readonly string[]) => {
    const rows = usualStakeholders.filter(({ id }) => ids.includes(id)).map(({ group: _, ...row }) => row);
    commit((now) => addFromCatalogue(now, 'stakeholder', rows)).then(onClose, showRefusal);
  };
  return (
    <PickDialog
      title="Add usual groups"
      items={ITEMS}
      present={present}
      singular="group"
      plural="groups"
      hint="Influence and attitude stay open: judge them together."
      onAdd={add}
      onClose={onClose}
    />
  );
}
