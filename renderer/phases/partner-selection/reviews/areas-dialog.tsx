import { addFromCatalogue, takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { REVIEW_AREAS } from '../../../../shared/content/reviews/areas.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { PickDialog } from '../../../ui/pick-dialog.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

const ITEMS = REVIEW_AREAS.map(({ id, name, what, mirror }, index) => ({
  group: index < 4 ? 'To begin with' : 'Further areas',
  id,
  name,
  note: what,
  more: `In the mirror review: ${mirror}`,
}));

/** Takes usual performance areas over from the list, as one act. */
export function AreasDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useWorkbook((w) => w);
  return (
    <PickDialog
      title="Add performance areas from the list"
      items={ITEMS}
      present={takenFromCatalogue(workbook, 'review_area', REVIEW_AREAS)}
      singular="performance area"
      plural="performance areas"
      hint="The first four are enough to begin with. KPIs that the workbook holds are linked."
      onAdd={(ids) => {
        const chosen = REVIEW_AREAS.filter(({ id }) => ids.includes(id)).map((area) => ({
          ...area,
          kpis: listText(area.kpis),
        }));
        commit((now) => addFromCatalogue(now, 'review_area', chosen)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
