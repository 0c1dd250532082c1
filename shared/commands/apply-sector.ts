import type { Change } from '../changes/change.ts';
import { sectorName, sectorTemplate } from '../content/sectors/sectors.ts';
import type { SectorTemplate } from '../model/readiness-lists.ts';
import type { AnyRow } from '../model/table.ts';
import { TABLE_NAMES } from '../model/tables.ts';
import { engagementOf, type Workbook } from '../model/workbook.ts';
import { sectorWaysBack, withoutSector } from './remove-sector.ts';
import { afterSteps, editsBetween } from './sector/edit-tables.ts';
import type { SectorItem } from './sector/sector-item.ts';
import { sectorItems } from './sector/sector-items.ts';

/** What applying a sector template would do. */
export interface SectorPlan {
  /** What the template that is applied now leaves behind or takes along; empty unless another one is applied. */
  readonly leaving: readonly SectorItem[];
  /** What would change, as the workbook is once the other template is off. */
  readonly items: readonly SectorItem[];
}

/** Every difference that a sector template would make, before anything is done. */
export function planSector(workbook: Workbook, sector: SectorTemplate): SectorPlan {
  const switches = isSwitch(workbook, sector);
  const from = switches ? withoutSector(workbook) : workbook;
  return {
    leaving: switches ? sectorWaysBack(workbook) : [],
    items: sectorItems(from, sectorTemplate(sector)).filter(({ apply }) => apply !== null),
  };
}

/**
 * Applies pieces of a sector template as one act. Another template is taken off in the same act; the sector of the
 * profile is set where it was open.
 *
 * @param ids of the items of `planSector` that are wanted; the others stay as they are
 */
export function applySector(workbook: Workbook, sector: SectorTemplate, ids: ReadonlySet<string>): Change {
  const current = engagementOf(workbook).sector_template;
  const from = isSwitch(workbook, sector) ? withoutSector(workbook) : workbook;
  const wanted = planSector(workbook, sector).items.filter(({ id }) => ids.has(id));
  const steps = (['dimension', 'question', 'risk', 'certificate'] as const).map((table) => ({
    table,
    put: wanted.flatMap((item) => (item.table === table && item.apply ? [item.apply] : [])),
  }));
  const row = { ...engagementOf(from), sector_template: sector } as unknown as AnyRow;
  const withSector = row.sector === null ? { ...row, sector } : row;
  const after = afterSteps(from, [...steps, { table: 'engagement', put: [withSector] }]);
  return {
    title: isSwitch(workbook, sector)
      ? `Switch the sector template from ${sectorName(current ?? sector)} to ${sectorName(sector)}`
      : `Apply the sector template ${sectorName(sector)}`,
    edits: editsBetween(workbook, after, TABLE_NAMES),
  };
}

function isSwitch(workbook: Workbook, sector: SectorTemplate): boolean {
  const { sector_template: current } = engagementOf(workbook);
  return current !== null && current !== sector;
}
