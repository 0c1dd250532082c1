import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../../main/store/workbook-file.ts';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { editRows } from '../../../shared/commands/edit-rows.ts';
import { giveAnswer } from '../../../shared/commands/give-answer.ts';
import { put, setFields } from '../../../shared/commands/put.ts';
import { remove } from '../../../shared/commands/remove.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { repeats } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { AT, DANA, openAt, workbookAt } from '../../support/workbook-at.ts';

const folder = tempFolder();
let count = 0;
const nextPath = () => join(folder, `w${++count}.orw`);

const addPerson = (file: WorkbookFile, id: string, name = id) =>
  file.commit(put(file.workbook, 'person', newRow('person', { id, name }), `Add ${name}`), DANA);
const rate = (file: WorkbookFile, question: string, level: number) =>
  file.commit(giveAnswer(file.workbook, { question, respondent: 'p', fields: { level }, at: AT }), DANA);

describe('a committed change', () => {
  it('is in the file for whoever opens it next, with its line of the log', () => {
    const path = nextPath();
    const { file } = workbookAt(path);
    addPerson(file, 'p');
    rate(file, 'R1.1', 4);
    file.close();
    const again = openAt(path).file;
    expect(again.workbook.answer['R1.1/p']).toMatchObject({ level: 4 });
    expect(again.history(null, 2).map(({ title, author, act }) => ({ title, author, act }))).toEqual([
      { title: 'Answer R1.1 with level 4', author: 'Dana Meyer', act: 'do' },
      { title: 'Add p', author: 'Dana Meyer', act: 'do' },
    ]);
    again.close();
  });

  it('may exchange names that occur only once, and undo exchanges them back', () => {
    const { file } = workbookAt(nextPath());
    addPerson(file, 'a', 'Anna');
    addPerson(file, 'b', 'Ben');
    const { workbook } = file;
    const names = () => ['a', 'b'].map((id) => file.workbook.person[id]?.name);
    file.commit(
      editRows(
        workbook,
        'person',
        {
          set: [
            { id: 'a', fields: { name: 'Ben' } },
            { id: 'b', fields: { name: 'Anna' } },
          ],
        },
        'Exchange the names',
      ),
      DANA,
    );
    expect(names()).toEqual(['Ben', 'Anna']);
    file.undo(DANA);
    expect(names()).toEqual(['Anna', 'Ben']);
    const again = openAt(file.path).file;
    expect(again.workbook.person).toEqual(file.workbook.person);
    again.close();
    file.close();
  });

  it('leaves no file beside the workbook, open or closed', () => {
    const path = nextPath();
    const { file } = workbookAt(path);
    addPerson(file, 'p');
    const beside = () =>
      readdirSync(dirname(path)).filter(
        (name) => name.startsWith(basename(path)) && !name.endsWith('-backups'),
      );
    expect(beside()).toEqual([basename(path)]);
    file.close();
    expect(beside()).toEqual([basename(path)]);
  });

  it('that the model does not allow is refused, and nothing is written', () => {
    const path = nextPath();
    const { file } = workbookAt(path);
    addPerson(file, 'p');
    const before = readFileSync(path);
    const bad = { ...newRow('answer', { id: 'R1.1/p', question: 'R1.1', respondent: 'p' }), level: 9 };
    const change = {
      title: 'Bad',
      edits: [{ table: 'answer', id: bad.id, before: null, after: bad }],
    } as const;
    expect(() => file.commit(change, DANA)).toThrow('Level is a level from 1 to 5.');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(file.seq).toBe(2);
    file.close();
  });

  it('is all or nothing: one bad row of two keeps both out', () => {
    const { file } = workbookAt(nextPath());
    addPerson(file, 'p', 'Dana Meyer');
    const twin = newRow('person', { id: 'q', name: 'Dana Meyer' });
    const other = newRow('person', { id: 'r', name: 'Ruth Okafor' });
    const edits = [other, twin].map(
      (row) => ({ table: 'person', id: row.id, before: null, after: row }) as const,
    );
    expect(() => file.commit({ title: 'Add two', edits }, DANA)).toThrow('There is already a row like this');
    expect(Object.keys(file.workbook.person)).toEqual(['p']);
    file.close();
  });

  it('keeps odd texts as they will be read back, so that undo still fits', () => {
    const path = nextPath();
    const { file } = workbookAt(path);
    addPerson(file, 'p', 'Half an emoji \ud83d');
    file.commit(setFields(file.workbook, 'dimension', 'R1', { weight: -0 }, 'Weigh'), DANA);
    file.close();
    const again = openAt(path);
    expect(again.warnings).toEqual([]);
    expect(again.file.workbook.person.p?.name).toBe('Half an emoji \ufffd');
    again.file.undo(DANA);
    again.file.undo(DANA);
    again.file.close();
  });

  it('to a file that was renamed meanwhile says so', () => {
    const path = nextPath();
    const { file } = workbookAt(path);
    renameSync(path, `${path}.moved.orw`);
    expect(() => addPerson(file, 'p')).toThrow('moved, renamed or replaced while it was open');
    file.close();
  });

  it('never overwrites what another process wrote in the meantime', () => {
    const path = nextPath();
    const mine = workbookAt(path).file;
    addPerson(mine, 'p');
    const theirs = openAt(path).file;
    rate(theirs, 'R1.1', 2);
    expect(() => rate(mine, 'R1.1', 5)).toThrow('changed elsewhere');
    const lines = rate(mine, 'R1.2', 3); // Another row: both stay.
    expect(lines.map(({ title }) => title)).toEqual(['Answer R1.2 with level 3']);
    expect(mine.workbook.answer['R1.1/p']?.level).toBe(2);
    expect(theirs.catchUp().map(({ title }) => title)).toEqual(['Answer R1.2 with level 3']);
    mine.close();
    theirs.close();
  });
});

describe('undo and redo', () => {
  it('reach back over closing, to the creation but not through it', () => {
    const path = nextPath();
    const { file } = workbookAt(path);
    const blank = file.workbook;
    addPerson(file, 'p');
    rate(file, 'R1.1', 4);
    file.close();
    const again = openAt(path).file;
    expect(again.next).toEqual({ undo: 'Answer R1.1 with level 4', redo: null });
    again.undo(DANA);
    again.undo(DANA);
    expect(again.workbook).toEqual(blank);
    expect(() => again.undo(DANA)).toThrow('There is nothing to undo.');
    again.redo(DANA);
    again.close();
    const third = openAt(path).file;
    expect(third.next).toEqual({ undo: 'Add p', redo: 'Answer R1.1 with level 4' });
    third.redo(DANA);
    expect(third.workbook.answer['R1.1/p']?.level).toBe(4);
    third.close();
  });

  it('forget what could be redone once something new is done', () => {
    const { file } = workbookAt(nextPath());
    addPerson(file, 'p');
    file.undo(DANA);
    addPerson(file, 'q');
    expect(file.next.redo).toBeNull();
    expect(() => file.redo(DANA)).toThrow('There is nothing to redo.');
    file.close();
  });

  it('bring any sequence of acts back to the first workbook, and forward again', () => {
    const act = fc.oneof(
      fc.record({
        kind: fc.constant('rate' as const),
        question: fc.integer({ min: 1, max: 4 }),
        level: fc.integer({ min: 1, max: 5 }),
      }),
      fc.record({ kind: fc.constant('weigh' as const), weight: fc.integer({ min: 0, max: 100 }) }),
      fc.record({ kind: fc.constant('drop' as const), question: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('redo' as const) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const path = nextPath();
        const { file } = workbookAt(path);
        addPerson(file, 'p');
        const first = file.workbook;
        for (const step of acts) {
          if (step.kind === 'rate') rate(file, `R1.${step.question}`, step.level);
          else if (step.kind === 'weigh')
            file.commit(setFields(file.workbook, 'dimension', 'R2', { weight: step.weight }, 'Weigh'), DANA);
          else if (step.kind === 'drop') {
            const id = `R1.${step.question}/p`;
            if (file.workbook.answer[id]) file.commit(remove(file.workbook, 'answer', id, 'Drop'), DANA);
          } else if (step.kind === 'undo' && file.next.undo && file.next.undo !== 'Add p') file.undo(DANA);
          else if (step.kind === 'redo' && file.next.redo) file.redo(DANA);
        }
        const last = file.workbook;
        let undone = 0;
        while (file.next.undo !== 'Add p') {
          file.undo(DANA);
          undone += 1;
        }
        expect(file.workbook).toEqual(first);
        for (; undone > 0; undone -= 1) file.redo(DANA);
        expect(file.workbook).toEqual(last);
        expect(file.sealHolds).toBe(true);
        file.close();
        const again = openAt(path);
        expect(again.file.workbook).toEqual(last);
        expect(again.warnings).toEqual([]);
        again.file.close();
      }),
      { numRuns: repeats(25, 500) },
    );
  });

  it('replaying the log from its first line gives the workbook', () => {
    const { file } = workbookAt(nextPath(), 'sample');
    file.commit(setFields(file.workbook, 'dimension', 'R1', { weight: 20 }, 'Weigh R1'), DANA);
    file.undo(DANA);
    const lines = [...file.history(null, 500)].reverse();
    const replayed = lines.reduce((workbook, { edits }) => applyEdits(workbook, edits), emptyWorkbook());
    expect(replayed).toEqual(file.workbook);
    file.close();
  });
});
