import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookFile } from '../../../main/store/workbook-file.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { correctReview } from '../../../shared/commands/correct-review.ts';
import { editRows } from '../../../shared/commands/edit-rows.ts';
import { importRows } from '../../../shared/commands/import-rows.ts';
import { put, setFields } from '../../../shared/commands/put.ts';
import { rateArea } from '../../../shared/commands/rate-area.ts';
import { removeReview } from '../../../shared/commands/remove-review.ts';
import { signReview } from '../../../shared/commands/sign-review.ts';
import { startReview } from '../../../shared/commands/start-review.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { DANA, openAt, workbookAt } from '../../support/workbook-at.ts';

const folder = tempFolder();
let count = 0;
let path = '';
let file: WorkbookFile;

const act = (make: (workbook: WorkbookFile['workbook']) => Change) => file.commit(make(file.workbook), DANA);
const add = (table: 'vendor' | 'review_area', name: string, id: string) =>
  act((now) => put(now, table, newRow(table, { id, name } as never), `Add ${name}`));

/** A file with one review of one partner in two areas, ready to be signed. */
beforeEach(() => {
  count += 1;
  path = join(folder, `reviews-${count}.orw`);
  file = workbookAt(path).file;
  add('vendor', 'Deskline', 'v');
  add('review_area', 'Communication', 'talk');
  add('review_area', 'Time management', 'time');
  const period = { period_from: '2028-01-01', period_to: '2028-03-31' };
  act((now) => startReview(now, { id: 'r', vendor: 'v', kind: 'client', reviewer: 'Dana', ...period }));
  act((now) => rateArea(now, { review: 'r', area: 'talk', id: 'r-talk' }, { rating: 4, strength: 'Calm.' }));
  act((now) => rateArea(now, { review: 'r', area: 'time', id: 'r-time' }, { rating: 3 }));
});

const sign = () => act((now) => signReview(now, 'r', { by: 'Dana, Ron', on: '2028-04-10' }));

describe('a review that was signed off', () => {
  const attempts: Readonly<Record<string, () => unknown>> = {
    'changing a rating': () =>
      act((now) => rateArea(now, { review: 'r', area: 'time', id: 'x' }, { rating: 5 })),
    'typing into the review': () => act((now) => setFields(now, 'review', 'r', { summary: 'Fine' }, 'Type')),
    'turning it into a draft': () => act((now) => setFields(now, 'review', 'r', { state: 'draft' }, 'Open')),
    'pasting over a comment': () =>
      act((now) =>
        editRows(now, 'review_rating', { set: [{ id: 'r-talk', fields: { comment: 'New' } }] }, 'Paste'),
      ),
    'removing a rating': () => act((now) => editRows(now, 'review_rating', { remove: ['r-talk'] }, 'Remove')),
    'removing the review': () =>
      act((now) => ({
        title: 'Remove',
        edits: [{ table: 'review', id: 'r', before: now.review.r as never, after: null }],
      })),
    'moving another rating into it': () =>
      act((now) =>
        put(
          now,
          'review_rating',
          newRow('review_rating', { id: 'n', review: 'r', area: 'new', rating: 1 }),
          'Add',
        ),
      ),
    'another weight for an area': () =>
      act((now) => setFields(now, 'review_area', 'time', { weight: 9 }, 'Weigh')),
    'reading a file': () => {
      const cells = ['r-time', '5'];
      const plan = importRows(
        file.workbook,
        'review_rating',
        { columns: [{ header: 'id' }, { header: 'rating' }], rows: [{ number: 2, cells }] },
        { newId: () => 'n', at: DANA.at },
      );
      if (!plan.change) throw new Error('The file has nothing to say.');
      file.commit(plan.change, DANA);
    },
  };

  it('refuses whatever would change it, says why, and stays as it was', () => {
    sign();
    add('review_area', 'Newcomer', 'new');
    const before = JSON.stringify(file.workbook);
    for (const [attempt, make] of Object.entries(attempts)) {
      expect(make, attempt).toThrow(expect.objectContaining({ code: 'fixed' }));
      expect(make, attempt).toThrow(/signed|Signed/);
    }
    expect(JSON.stringify(file.workbook)).toBe(before);
    file.close();
    expect(JSON.stringify(openAt(path).file.workbook)).toBe(before);
  });

  it('is not opened again by undo', () => {
    sign();
    expect(() => file.undo(DANA)).toThrow('signed off');
    expect(file.workbook.review.r?.state).toBe('signed');
  });

  it('lets everything pass that does not touch it', () => {
    sign();
    act((now) => setFields(now, 'review_area', 'time', { what: 'Hours and promises' }, 'Explain'));
    act((now) => setFields(now, 'review_area', 'time', { active: false }, 'Take out of use'));
    add('review_area', 'Newcomer', 'new');
    expect(file.workbook.review_area.time?.active).toBe(false);
  });

  it('is corrected by a new version, once, and only with a reason', () => {
    sign();
    const ids = ['r2', 'a', 'b'];
    expect(() => correctReview(file.workbook, 'r', ' ', ids)).toThrow('A correction needs its reason');
    act((now) => correctReview(now, 'r', 'Wrong month', ids));
    expect(file.workbook.review.r2).toMatchObject({
      state: 'draft',
      version: 2,
      corrects: 'r',
      signed_by: '',
    });
    expect(Object.values(file.workbook.review_rating)).toHaveLength(4);
    act((now) => rateArea(now, { review: 'r2', area: 'time', id: 'x' }, { rating: 4 }));
    expect(file.workbook.review_rating['r-time']?.rating).toBe(3);
    expect(() => correctReview(file.workbook, 'r', 'Again', ['r3'])).toThrow('There is a correction');
  });
});

describe('a draft', () => {
  it('is signed only when nothing is missing, and says what is', () => {
    act((now) => rateArea(now, { review: 'r', area: 'time', id: 'x' }, { rating: null }));
    expect(() => sign()).toThrow('Rate every area in use');
    expect(file.workbook.review.r?.state).toBe('draft');
  });

  it('is deleted with its ratings in one act, and comes back with one undo', () => {
    act((now) => removeReview(now, 'r'));
    expect(file.workbook.review_rating).toEqual({});
    file.undo(DANA);
    expect(Object.keys(file.workbook.review_rating).sort()).toEqual(['r-talk', 'r-time']);
    sign();
    expect(() => removeReview(file.workbook, 'r')).toThrow('signed off');
  });
});
