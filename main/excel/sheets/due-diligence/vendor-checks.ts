import { checkRating } from '../../../../shared/domain/due-diligence/check-rating.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import type { VendorCheck } from '../../../../shared/model/tables/vendor-check.ts';
import { calculated } from '../../cells/calculated.ts';
import { BAD, GOOD, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { VENDOR_CHECKS_SHEET } from '../sheet-names.ts';

/** Reference calls, visits, tests and checks of vendors. */
export const vendorChecks = registerSheet<VendorCheck>({
  name: VENDOR_CHECKS_SHEET,
  purpose: 'Reference calls, visits, tests and checks of vendors, with what was learnt.',
  hint: 'The mean comes from the ratings on the sheet Check answers; the rating is what the person who did the check says on the whole.',
  table: 'vendor_check',
  prefix: 'vck',
  tab: 'selection',
  worked: ({ workbook }) => {
    const items = groupBy(Object.values(workbook.vendor_check_item), (item) => item.vendor_check);
    return [
      {
        key: 'mean',
        header: 'Mean of the form',
        name: 'vck_Mean',
        width: 11,
        look: 'calculated',
        align: 'center',
        format: '0.0',
        band: 'Result',
        value: ({ id }, c) => {
          const own = `((vci_Check=${c('name')})+(vci_Check=${c('id')})>0)`;
          return calculated(
            `IFERROR(SUMPRODUCT(${own}*1,vci_Rating)/SUMPRODUCT(${own}*(vci_Rating<>"")),"–")`,
            checkRating(items.get(id) ?? []),
          );
        },
      },
    ];
  },
  changes: { vendor: { name: 'vck_Vendor', band: 'Facts' }, progress: { name: 'vck_Progress' } },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('progress'), [
      ['Done', GOOD],
      ['Refused', BAD],
    ]);
  },
});
