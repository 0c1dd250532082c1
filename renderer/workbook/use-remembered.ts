import { useCallback, useMemo, useState } from 'react';
import { useWorkbook } from './use-workbook.ts';

/**
 * A preference of this computer that outlives the page, such as the question one was at.
 * It belongs to the open workbook and is not part of it: it neither travels nor is undone.
 */
export function useRemembered<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const workbookId = useWorkbook((w) => Object.keys(w.engagement)[0] ?? '');
  return useStored(`readiness.${name}.${workbookId}`, initial);
}

/** A preference of this computer for every workbook. */
export function useStored<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const [changed, setChanged] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const stored = useMemo(() => read<T>(key), [key]);
  const remember = useCallback(
    (value: T) => {
      setChanged({ key, value });
      write(key, value);
    },
    [key],
  );
  const value = changed?.key === key ? changed.value : (stored ?? initial);
  return [value, remember];
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null; // Unreadable or forbidden: a preference is not worth a failure.
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage only forgets a preference.
  }
}
