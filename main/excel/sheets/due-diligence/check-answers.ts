import { checkForms, checkQuestion } from '../../../../shared/content/due-diligence/check-forms.ts';
import type { VendorCheckItem } from '../../../../shared/model/tables/vendor-check-item.ts';
import type { SheetPlan } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { CHECK_ANSWERS } from '../sheet-names.ts';

const ORDER = checkForms.flatMap(({ items }) => items.map(({ id }) => id));

/** What was said or seen, question by question. */
export const checkAnswers: SheetPlan = {
  name: CHECK_ANSWERS,
  purpose: 'What was said or seen in each check, question by question.',
  tab: 'selection',
  write: (book, sheet) => {
    const { vendor_check, vendor_check_item } = book.workbook;
    const place = ({ vendor_check: check, item }: VendorCheckItem) =>
      (vendor_check[check]?.position ?? 0) * 1_000 + ORDER.indexOf(item);
    const rows = Object.values(vendor_check_item).sort(
      (a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1),
    );
    writeRegister<VendorCheckItem>(book, sheet, {
      title: CHECK_ANSWERS,
      hint: 'One row for each question that was answered. The sheet Vendor checks works out the mean of each check.',
      columns: [
        idColumn<VendorCheckItem>(({ id }) => id, 'vci_Id'),
        inputColumn<VendorCheckItem>(book, 'vendor_check_item', 'vendor_check', (row) => row, {
          name: 'vci_Check',
          width: 36,
          band: 'Answer',
        }),
        {
          key: 'question',
          header: 'Question',
          width: 44,
          look: 'plain',
          value: ({ item }) => checkQuestion(item)?.question ?? null,
        },
        ...sectionColumns<VendorCheckItem>(book, 'vendor_check_item', (row) => row, {
          placed: ['vendor_check'],
          changes: { rating: { name: 'vci_Rating' }, item: { width: 24 } },
        }),
      ],
      rows,
      printUntil: 'flag',
    });
    return { rows: rows.length, complete: null };
  },
};
