import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { addStarterProcesses, startersInUse } from '../../../../../shared/commands/add-starter-processes.ts';
import {
  starterProcesses,
  starterProcessGroups,
} from '../../../../../shared/content/sourcing/starter-processes.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

const ITEMS: readonly PickItem[] = starterProcessGroups.flatMap((group) =>
  starterProcesses
    .filter((starter) => starter.group === group.id)
    .map(({ id, name, note, watch }) => ({ id, name, group: group.title, note, more: watch })),
);

/** Picks processes from the usual ones of customer service; they are added together and undone together. */
export function StarterDialog({ onClose }: { readonly onClose: () => void }) {
  const process = useWorkbook((w) => w.process);
  const present = useMemo(() => startersInUse({ process }), [process]);
  return (
    <PickDialog
      title="Add processes from the list"
      items={ITEMS}
      present={present}
      singular="process"
      plural="processes"
      hint="Figures and ratings stay open."
      onAdd={(ids) => {
        commit((workbook) => addStarterProcesses(workbook, ids, uuid)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
