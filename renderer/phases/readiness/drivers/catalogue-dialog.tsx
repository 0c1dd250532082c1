import type { ReactNode } from 'react';
import {
  addFromCatalogue,
  type CatalogueRow,
  takenFromCatalogue,
} from '../../../../shared/commands/add-from-catalogue.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** A list of usual rows of one table. */
export interface Catalogue<N extends TableName = TableName> {
  readonly table: N;
  readonly rows: readonly (CatalogueRow<N> & { readonly name: string })[];
  /** The heading a row stands under, and what is said of it. */
  readonly about: (row: CatalogueRow<N>) => {
    readonly group: string;
    readonly note: string;
    readonly more?: string;
  };
  /** What stays open after a row was taken over. */
  readonly hint: string;
}

interface CatalogueDialogProps<N extends TableName> {
  readonly catalogue: Catalogue<N>;
  readonly aside?: ReactNode;
  readonly onClose: () => void;
}

/** Takes rows over from a list of usual ones; they are added together and undone together. */
export function CatalogueDialog<N extends TableName>({ catalogue, aside, onClose }: CatalogueDialogProps<N>) {
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
      aside={aside}
      onAdd={(ids) => {
        const chosen = rows.filter(({ id }) => ids.includes(id));
        commit((now) => addFromCatalogue(now, table, chosen)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
