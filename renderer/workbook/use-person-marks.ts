import { useMemo } from 'react';
import { type PersonMarkOf, personMarks } from '../../shared/domain/readiness/person-marks.ts';
import { useWorkbook } from './use-workbook.ts';

/** Initials and colour of every person, by id. */
export function usePersonMarks(): ReadonlyMap<string, PersonMarkOf> {
  const people = useWorkbook((w) => w.person);
  return useMemo(() => personMarks(people), [people]);
}
