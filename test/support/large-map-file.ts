import { createWorkbookFile } from '../../main/store/create-workbook-file.ts';
import type { Edit } from '../../shared/changes/change.ts';
import type { AnyRow } from '../../shared/model/table.ts';
import { TABLE_NAMES } from '../../shared/model/tables.ts';
import { largeMap } from './large-map.ts';

/** Writes a workbook with many touchpoints to a new file. */
export function createLargeMapFile(path: string, touchpoints: number): void {
  const workbook = largeMap(touchpoints);
  const edits = TABLE_NAMES.flatMap((table) =>
    Object.values(workbook[table] as Readonly<Record<string, AnyRow>>).map(
      (after): Edit => ({ table, id: after.id, before: null, after }),
    ),
  );
  const at = '2026-11-22T09:00:00.000Z';
  createWorkbookFile(path, { title: 'Create a large map', edits }, { author: 'Bench', at });
}
