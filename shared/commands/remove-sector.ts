import type { Change } from '../changes/change.ts';
import { sectorName, sectorTemplate } from '../content/sectors/sectors.ts';
import { Refusal } from '../lib/refusal.ts';
import type { AnyRow } from '../model/table.ts';
import { TABLE_NAMES, type TableName } from '../model/tables.ts';
import { engagementOf, type Workbook } from '../model/workbook.ts';
import { afterSteps, editsBetween } from './sector/edit-tables.ts';
import type { SectorItem } from './sector/sector-item.ts';
import { sectorItems } from './sector/sector-items.ts';

/**
 * Takes the sector template off again, as one act. Values that stand as the template set them go back to what they are
 * without it; questions nobody answered, risks and certificates nobody touched go; answered questions are retired;
 * whatever somebody changed since stays.
 *
 * @throws Refusal `invalid` when no template is applied.
 */
export function removeSector(workbook: Workbook): Change {
  const { sector_template: sector } = engagementOf(workbook);
  if (sector === null)
    throw new Refusal('invalid', 'No sector template is applied, so there is nothing to take off.');
  const edits = editsBetween(workbook, withoutSector(workbook), TABLE_NAMES);
  return { title: `Take off the sector template ${sectorName(sector)}`, edits };
}

/** What taking the template off would do, row by row; empty while none is applied. */
export function sectorWaysBack(workbook: Workbook): readonly SectorItem[] {
  const { sector_template: sector } = engagementOf(workbook);
  if (sector === null) return [];
  return sectorItems(workbook, sectorTemplate(sector)).filter(({ back }) => back !== null);
}

/** The workbook as it is without its sector template. */
export function withoutSector(workbook: Workbook): Workbook {
  const engagement = engagementOf(workbook);
  if (engagement.sector_template === null) return workbook;
  const items = sectorWaysBack(workbook);
  const steps = (['question', 'dimension', 'risk', 'certificate'] as const).map((table) => ({
    table,
    put: items.flatMap((item) => putBack(item, table)),
    remove: items.flatMap((item) =>
      item.table === table && item.back?.does === 'remove' ? [item.rowId] : [],
    ),
  }));
  const row = { ...engagement, sector_template: null } as unknown as AnyRow;
  return afterSteps(workbook, [...steps, { table: 'engagement', put: [row] }]);
}

function putBack({ table, back }: SectorItem, wanted: TableName): readonly AnyRow[] {
  return table === wanted && (back?.does === 'set' || back?.does === 'retire') ? [back.row] : [];
}
