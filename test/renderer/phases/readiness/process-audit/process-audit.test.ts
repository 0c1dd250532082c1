import { describe, expect, it } from 'vitest';
import { STOPS, stopOf } from '../../../../../renderer/phases/readiness/process-audit/interview/stops.ts';
import { openFactors, ratedOf } from '../../../../../renderer/phases/readiness/process-audit/open-factors.ts';
import {
  auditPoints,
  pictureFinding,
} from '../../../../../renderer/phases/readiness/process-audit/picture/audit-points.ts';
import { pointsFinding } from '../../../../../renderer/phases/readiness/process-audit/picture/points-finding.ts';
import { auditColumns } from '../../../../../renderer/phases/readiness/process-audit/register/audit-columns.tsx';
import { applyEdits } from '../../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../../shared/commands/create-workbook.ts';
import { auditProcesses } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import { ratingField } from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { process as processTable } from '../../../../../shared/model/tables/process.ts';
import { newRow } from '../../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';

const sample = applyEdits(emptyWorkbook(), createSample({ id: 's', at: '2027-01-04T09:00:00.000Z' }).edits);
const audits = auditProcesses(sample);

describe('the interview', () => {
  it('asks for every field of a process once, but not for its place in list and plan', () => {
    const asked = STOPS.flatMap((stop) =>
      stop.kind === 'rating' ? [ratingField(stop.factor)] : stop.fields,
    );
    const fields = Object.keys(processTable.fields).filter(
      (name) => !['id', 'position', 'wave'].includes(name),
    );
    expect([...asked].sort()).toEqual(fields.sort());
  });

  it('begins at its beginning when it is asked for a part that it does not have', () => {
    expect(stopOf('nothing').index).toBe(0);
    expect(stopOf('brand').stop.name).toBe('Brand criticality');
  });
});

describe('the register', () => {
  const columns = auditColumns(audits);

  it('has a column for every field, and the results right behind the name', () => {
    const fields = columns.flatMap(({ key, field }) => (field ? [key] : []));
    expect(fields).toEqual(
      Object.keys(processTable.fields).filter((name) => !['id', 'position'].includes(name)),
    );
    expect(columns.slice(0, 3).map(({ key }) => key)).toEqual(['name', 'audit_status', 'audit_fix_first']);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  it('shows where a rating comes from that nobody typed', () => {
    const byFigures = audits.list.find(({ ratings }) => ratings.workload.from === 'figures');
    const byHand = audits.list.find(({ ratings }) => ratings.defined.from === 'hand');
    if (!byFigures || !byHand) throw new Error('The sample shows neither case.');
    const inherited = (key: string, id: string) =>
      columns.find((column) => column.key === key)?.inherited?.({ id } as AnyRow);
    expect(inherited('workload_rating', byFigures.process.id)).toEqual({
      value: byFigures.ratings.workload.rating,
      from: 'contacts and AHT',
    });
    expect(inherited('defined', byHand.process.id)).toBeNull();
  });
});

describe('the picture', () => {
  it('has a circle for each process with both scores; the largest workload has the largest area', () => {
    const points = auditPoints(audits.list);
    const rated = audits.list.filter(({ status }) => status !== null);
    expect(points.map(({ id }) => id).sort()).toEqual(rated.map(({ process }) => process.id).sort());
    expect(points[0]?.size01).toBe(1);
    expect(points.every(({ size01 }) => size01 === null || (size01 > 0 && size01 <= 1))).toBe(true);
  });

  it('counts what can move in its title', () => {
    const now = audits.list.filter(({ status }) => status === 'move-now').length;
    expect(pictureFinding(audits.list)).toContain(`${now} of ${audits.list.length} processes can move now`);
    expect(pictureFinding([])).toBe('No process is fully rated yet');
  });

  it('names the factor that costs most points', () => {
    const one = newRow('process', {
      id: 'a',
      name: 'A',
      defined: 5,
      repeatable: 5,
      measurable: 1,
      documentation: 5,
    });
    const { list } = auditProcesses({ ...sample, process: { a: one } });
    expect(pointsFinding(list, 'readiness')).toBe('Measurable costs most readiness points');
    const all = { ...one, measurable: 5 };
    const best = auditProcesses({ ...sample, process: { a: all } });
    expect(pointsFinding(best.list, 'readiness')).toBe('Where the readiness points come from');
  });
});

describe('ratings that are missing', () => {
  it('are those that count and nobody gave', () => {
    const one = newRow('process', { id: 'a', name: 'A', defined: 3, exception_percent: 4 });
    const [audit] = auditProcesses({ ...sample, process: { a: one } }).list;
    if (!audit) throw new Error('There is no audit.');
    expect(ratedOf(audit)).toEqual({ rated: 2, of: 12 });
    expect(openFactors(audit)).toHaveLength(10);
    expect(openFactors(audit)).not.toContain('exceptions');
    const weightless = { id: 'stm.brand', value: 0 };
    const [without] = auditProcesses({
      ...sample,
      process: { a: one },
      parameter: { 'stm.brand': newRow('parameter', weightless) },
    }).list;
    expect(without && openFactors(without)).not.toContain('brand');
  });
});
