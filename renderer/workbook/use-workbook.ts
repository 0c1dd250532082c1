import type { Workbook } from '../../shared/model/workbook.ts';
import { type OpenWorkbook, useStore } from './store.ts';

/** Selects a stored part of the open workbook. Compute from it in `useMemo`, not in the selector. */
export function useWorkbook<T>(select: (workbook: Workbook) => T): T {
  return useOpen((open) => select(open.workbook));
}

/** Selects from the open workbook with its file and saving state; only for pages shown while one is open. */
export function useOpen<T>(select: (open: OpenWorkbook) => T): T {
  return useStore(({ open }) => {
    if (!open) throw new Error('This part of the window needs an open workbook.');
    return select(open);
  });
}
