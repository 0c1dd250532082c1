import type { AnyRow } from '../../model/table.ts';
import type { TableName } from '../../model/tables.ts';

/** The parts of a sector template, in the order in which they are shown. */
export const SECTOR_GROUPS = [
  { id: 'weights', title: 'Weights of dimensions' },
  { id: 'questions', title: 'Questions that count more' },
  { id: 'extra', title: 'Questions of the sector' },
  { id: 'risks', title: 'Risks' },
  { id: 'certificates', title: 'Certificates' },
] as const;

export type SectorGroup = (typeof SECTOR_GROUPS)[number]['id'];

/** One value that a template has a say in, as people read it. */
export interface SectorValue {
  readonly label: string;
  /** Without any template; empty where the row is there only because of one. */
  readonly usual: string;
  readonly template: string;
  /** In this workbook; empty while the row is not there. */
  readonly here: string;
}

/**
 * How the workbook stands to a piece of a template: as the template has it, as without any template, otherwise
 * (somebody chose it), or not there.
 */
export type SectorStanding = 'template' | 'usual' | 'own' | 'absent';

/** What taking the template off does to a row. */
export type WayBack =
  | { readonly does: 'set'; readonly row: AnyRow }
  | { readonly does: 'retire'; readonly row: AnyRow }
  | { readonly does: 'remove' }
  /** Somebody changed it since, or something else needs it. */
  | { readonly does: 'keep' };

/** One row that a sector template changes or adds. */
export interface SectorItem {
  /** As in `weights/R7`, unique within a template. */
  readonly id: string;
  readonly group: SectorGroup;
  readonly table: TableName;
  readonly rowId: string;
  readonly name: string;
  readonly why: string;
  readonly values: readonly SectorValue[];
  readonly standing: SectorStanding;
  /** The row as applying the template makes it; null when there is nothing to do. */
  readonly apply: AnyRow | null;
  /** Null when there is nothing to take back. */
  readonly back: WayBack | null;
}
