import type { BrandValue } from '../../../../shared/model/tables/brand-value.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { SheetPlan } from '../../book.ts';
import { put } from '../../layout/put.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { BRAND_PACK } from '../sheet-names.ts';
import { writeOwnRegister } from './own-register.ts';

/** The row with the names of the columns: below the brand promise. */
export const BRAND_HEADER = 7;

/** What the brand promises and how it sounds. */
export const brandPack: SheetPlan = {
  name: BRAND_PACK,
  purpose: 'What the brand promises, what it stands for, and how it sounds when somebody speaks for it.',
  tab: 'expectations',
  write: (book, sheet) => {
    const rows = rowsOf<BrandValue>(book, 'brand_value');
    writeOwnRegister(book, sheet, {
      title: 'Brand pack',
      hint: 'Sentences, not adjectives: what customers should hear, and what they never should.',
      header: BRAND_HEADER,
      columns: [
        idColumn<BrandValue>(({ id }) => id, 'brd_Id'),
        inputColumn<BrandValue>(book, 'brand_value', 'name', (row) => row, {
          name: 'brd_Name',
          band: 'Brand value',
        }),
        ...sectionColumns<BrandValue>(book, 'brand_value', (row) => row, {
          placed: ['name'],
          changes: { meaning: { band: 'Facts' } },
        }),
      ],
      rows,
      printUntil: 'avoid',
      above: (_, to) => {
        put(to, 'B4', TABLES.engagement.fields.brand_promise.label, { look: 'key' });
        put(to, 'C4', book.engagement.brand_promise, { look: 'plain' });
        to.mergeCells('C4:F4');
        to.getRow(4).height = 48;
      },
    });
    return { rows: rows.length, complete: null };
  },
};
