import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { Edit } from '../../../../shared/changes/change.ts';
import { auditProcesses } from '../../../../shared/domain/sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { largeMap } from '../../../support/large-map.ts';

const decide = (workbook: Workbook) => decideTouchpoints(workbook, auditProcesses(workbook).byId);
const START = largeMap(60, 8);

/** Sets fields of a row, or removes it with `null`. */
function edit(workbook: Workbook, table: TableName, id: string, values: object | null): Workbook {
  const before = ((workbook[table] as Record<string, unknown>)[id] ?? null) as AnyRow | null;
  const after = values && ({ ...before, id, ...values } as AnyRow);
  return applyEdits(workbook, [{ table, id, before, after } satisfies Edit]);
}

const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const touchpoint = fc.integer({ min: 0, max: 59 }).map((n) => `t${n}`);
const anEdit: fc.Arbitrary<(workbook: Workbook) => Workbook> = fc.oneof(
  fc.tuple(touchpoint, rating).map(
    ([id, brand]) =>
      (w: Workbook) =>
        w.touchpoint[id] ? edit(w, 'touchpoint', id, { brand }) : w,
  ),
  fc.tuple(touchpoint, fc.integer({ min: -5, max: 70 })).map(
    ([id, position]) =>
      (w: Workbook) =>
        w.touchpoint[id] ? edit(w, 'touchpoint', id, { position }) : w,
  ),
  touchpoint.map((id) => (w: Workbook) => (w.touchpoint[id] ? edit(w, 'touchpoint', id, null) : w)),
  touchpoint.map((id) => (w: Workbook) => edit(w, 'touchpoint', id, { ...START.touchpoint[id] })),
  fc.tuple(fc.integer({ min: 0, max: 7 }), rating).map(
    ([n, repeatable]) =>
      (w: Workbook) =>
        edit(w, 'process', `p${n}`, { repeatable }),
  ),
  fc.boolean().map((voice) => (w: Workbook) => edit(w, 'channel', 'c1', { voice })),
  fc
    .integer({ min: 0, max: 90 })
    .map((value) => (w: Workbook) => edit(w, 'parameter', 'decision.keep', { value })),
);

it('after any edits the decisions are those that a first look at the workbook gives', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 12 }), (edits) => {
      let workbook = START;
      const seen = edits.map((apply) => {
        decide(workbook);
        workbook = apply(workbook);
        return { workbook, advice: decide(workbook) };
      });
      const last = seen.at(-1);
      const byId = (list: ReturnType<typeof decide>) =>
        [...list].sort((a, b) => (a.touchpoint.id < b.touchpoint.id ? -1 : 1));
      expect(byId(last?.advice ?? [])).toEqual(byId(decide(structuredClone(last?.workbook ?? START))));
      const positions = last?.advice.map(({ touchpoint: { position } }) => position) ?? [];
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

it('an edit decides its own touchpoint anew and leaves the others the same objects', () => {
  const before = decide(START);
  const after = decide(edit(START, 'touchpoint', 't7', { brand: 5 }));
  const different = after.filter((advice, index) => advice !== before[index]);
  expect(different.map((advice) => advice.touchpoint.id)).toEqual(['t7']);
});
