import { addDuties } from '../../../../shared/commands/add-duties.ts';
import {
  addFromCatalogue,
  type CatalogueRow,
  takenFromCatalogue,
} from '../../../../shared/commands/add-from-catalogue.ts';
import { roleCatalogue } from '../../../../shared/content/duties/duty-catalogue.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Catalogue } from './catalogues.ts';

interface CatalogueDialogProps<N extends TableName> {
  readonly catalogue: Catalogue<N>;
  readonly onClose: () => void;
}

/** Takes rows over from a list of usual ones as one act; activities bring the roles that their letters need. */
export function CatalogueDialog<N extends TableName>({ catalogue, onClose }: CatalogueDialogProps<N>) {
  const { table, rows, about, hint } = catalogue;
  const workbook = useWorkbook((w) => w);
  const { singular, plural } = tableOf(table);
  return (
    <PickDialog
      title={`Add ${plural} from the list`}
      items={rows.map((row) => ({ id: row.id, name: row.name, ...about(row) }))}
      present={takenFromCatalogue(workbook, table, rows)}
      singular={singular}
      plural={plural}
      hint={hint}
      onAdd={(ids) => {
        const chosen = rows.filter(({ id }) => ids.includes(id));
        commit((now) =>
          table === 'raci_activity'
            ? addDuties(now, chosen as readonly CatalogueRow<'raci_activity'>[], roleCatalogue)
            : addFromCatalogue(now, table, chosen),
        ).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
