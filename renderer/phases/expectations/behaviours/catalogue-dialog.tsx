import {
  addFromCatalogue,
  type CatalogueRow,
  takenFromCatalogue,
} from '../../../../shared/commands/add-from-catalogue.ts';
import {
  behaviourCatalogue,
  behaviourContent,
  scorecardCatalogue,
} from '../../../../shared/content/behaviours/behaviour-catalogue.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

type Offered = 'behaviour' | 'scorecard_item';

const LISTS: Readonly<Record<Offered, { readonly items: readonly PickItem[]; readonly hint: string }>> = {
  behaviour: {
    items: behaviourContent.behaviours.map(({ id, name, group, indicator, why }) => ({
      id,
      name: `${id} ${name}`,
      group,
      note: indicator,
      more: why,
    })),
    hint: 'Levels, measures and targets come along and are a start.',
  },
  scorecard_item: {
    items: behaviourContent.items.map(({ id, name, part, weight_percent, full_points, auto_fail }) => ({
      id,
      name: `${name}, ${weight_percent} %`,
      group: part,
      note: full_points,
      ...(auto_fail ? { more: 'An error fails the contact.' } : {}),
    })),
    hint: 'All of them make 100 %.',
  },
};

interface CatalogueDialogProps {
  readonly table: Offered;
  readonly onClose: () => void;
}

/** Takes usual behaviours or scorecard items over from the list; they are added together and undone together. */
export function CatalogueDialog({ table, onClose }: CatalogueDialogProps) {
  const workbook = useWorkbook((w) => w);
  const { singular, plural } = tableOf(table);
  const { items, hint } = LISTS[table];
  const rows: readonly (CatalogueRow<Offered> & { readonly name: string })[] =
    table === 'behaviour' ? behaviourCatalogue : scorecardCatalogue;
  return (
    <PickDialog
      title={`Add ${plural} from the list`}
      items={items}
      present={takenFromCatalogue(workbook, table, rows)}
      singular={singular}
      plural={plural}
      hint={hint}
      onAdd={(ids) => {
        const chosen = rows.filter(({ id }) => ids.includes(id));
        commit((now) => addFromCatalogue(now, table, chosen)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
