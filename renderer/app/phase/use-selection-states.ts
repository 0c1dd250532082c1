import { useMemo } from 'react';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

type State = (workbook: Workbook) => string;

/** How far each step of partner selection is, by its path. */
const STATES: Readonly<Record<string, State>> = {};

/** The state of every step of partner selection in a few words. */
export function useSelectionStates(): Readonly<Record<string, string>> {
  const workbook = useWorkbook((w) => w);
  return useMemo(
    () => Object.fromEntries(Object.entries(STATES).map(([path, state]) => [path, state(workbook)])),
    [workbook],
  );
}
