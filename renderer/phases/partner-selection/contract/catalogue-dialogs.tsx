import { addFromCatalogue, takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { adoptClauses } from '../../../../shared/commands/contract/adopt-clauses.ts';
import {
  CLAUSES_ARE_NO_ADVICE,
  clauseCatalogue,
} from '../../../../shared/content/contract/clause-catalogue.ts';
import { exitCatalogue } from '../../../../shared/content/contract/exit-catalogue.ts';
import { CLAUSE_AREAS } from '../../../../shared/model/selection-lists.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { useTakenClauses } from './use-contract.ts';

interface DialogProps {
  readonly onClose: () => void;
}

const CLAUSES: readonly PickItem[] = CLAUSE_AREAS.flatMap(({ value, label }) =>
  clauseCatalogue
    .filter(({ area }) => area === value)
    .map(({ id, name, position_wanted, source, need }) => ({
      id,
      name,
      group: label,
      note: position_wanted,
      more: `${need === 'must' ? 'Must' : 'Wanted'}. ${source}`,
    })),
);

/** Picks clauses from the list; they are added together and undone together. */
export function ClauseCatalogueDialog({ onClose }: DialogProps) {
  return (
    <PickDialog
      title="Take over clauses"
      items={CLAUSES}
      present={useTakenClauses()}
      singular="clause"
      plural="clauses"
      hint={CLAUSES_ARE_NO_ADVICE}
      onAdd={(ids) => {
        const chosen = clauseCatalogue.filter(({ id }) => ids.includes(id));
        commit((workbook) =>
          adoptClauses(
            workbook,
            chosen.map((clause) => ({ clause, there: false })),
          ),
        ).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}

const SUBJECTS: readonly PickItem[] = exitCatalogue
  .map(({ id, name, asks, essential }) => ({
    id,
    name,
    group: essential ? 'No plan without them' : 'Worth settling',
    note: asks,
  }))
  .sort((a, b) => a.group.localeCompare(b.group));

/** Picks parts of the exit plan; what has to be answered comes with each as a note. */
export function ExitCatalogueDialog({ onClose }: DialogProps) {
  const workbook = useWorkbook((w) => w);
  return (
    <PickDialog
      title="Take over parts of the exit plan"
      items={SUBJECTS}
      present={takenFromCatalogue(workbook, 'exit_item', exitCatalogue)}
      singular="part"
      plural="parts"
      hint="The questions come as notes; the plan is yours to write."
      onAdd={(ids) => {
        const rows = exitCatalogue
          .filter(({ id }) => ids.includes(id))
          .map(({ id, name, asks, clause }) => ({ id, name, note: asks, clause }));
        commit((now) => addFromCatalogue(now, 'exit_item', rows)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
