import type { Change } from '../../changes/change.ts';
import { catalogueRows, criteriaCatalogue } from '../../content/selection/criteria-catalogue.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addFromCatalogue } from '../add-from-catalogue.ts';

/**
 * Takes criteria over from the catalogue with all their parts, as one act. Weights stay as the catalogue has them; when
 * only some are taken over, their sum says so until they are weighed.
 *
 * @param ids of `criteriaCatalogue`, in the order in which they are to stand
 * @throws Refusal `missing-row` for one that the catalogue does not have, `invalid` for one that is there already.
 */
export function adoptCriteria(workbook: Workbook, ids: readonly string[]): Change {
  const rows = ids.flatMap((id) => {
    const entry = criteriaCatalogue.find((one) => one.id === id);
    if (!entry) throw new Refusal('missing-row', `The catalogue has no criterion ${id}: choose another.`);
    return catalogueRows(entry);
  });
  const { edits } = addFromCatalogue(workbook, 'criterion', rows);
  const count = `${ids.length} ${ids.length === 1 ? 'criterion' : 'criteria'}`;
  return { title: `Add ${count} from the catalogue`, edits };
}
