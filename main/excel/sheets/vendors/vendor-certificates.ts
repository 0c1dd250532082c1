import {
  aboutCertificateState,
  CERTIFICATE_STATES,
  type CertificateState,
  certificateDays,
  certificateState,
} from '../../../../shared/domain/vendor/certificate-standing.ts';
import { parametersOf, parameterValue } from '../../../../shared/model/parameters.ts';
import type { VendorCertificate } from '../../../../shared/model/tables/vendor-certificate.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { VENDOR_CERTIFICATES } from '../sheet-names.ts';
import { coversWord } from './words.ts';

/** What each certificate of a vendor is worth as proof. */
export const vendorCertificatesSheet = registerSheet<VendorCertificate>({
  name: VENDOR_CERTIFICATES,
  purpose: 'Certificates that vendors have named, and what each is worth as proof.',
  hint: 'A certificate counts when somebody saw the document, it runs on the day on the cover, and its scope covers the work. The first state that holds is shown.',
  table: 'vendor_certificate',
  prefix: 'vce',
  tab: 'selection',
  worked: certificateColumns,
  changes: { vendor: { name: 'vce_Vendor', band: 'Facts' } },
  finish: (_, sheet, span) => {
    markWords(
      sheet,
      span.cells('worth'),
      CERTIFICATE_STATES.map(({ value, label, grave }) => [
        label,
        grave ? BAD : value === 'valid' ? GOOD : ATTENTION,
      ]),
    );
  },
});

function certificateColumns({ workbook, engagement, about }: Book): readonly Column<VendorCertificate>[] {
  const months = parameterValue(parametersOf(workbook), MONTHS);
  const days = certificateDays(engagement, about.at.slice(0, 10), months);
  const state = (row: VendorCertificate) => aboutCertificateState(certificateState(row, days));
  const day = (key: string, header: string, value: string | null): Column<VendorCertificate> => ({
    key,
    header,
    width: 12,
    look: 'plain',
    format: 'yyyy-mm-dd',
    folded: true,
    value: () => (value === null ? null : excelDate(value)),
  });
  return [
    {
      key: 'worth',
      header: 'Worth',
      name: 'vce_Worth',
      width: 25,
      look: 'calculated',
      band: 'Result',
      value: (row, c) => calculated(worthFormula(c), state(row).label),
    },
    {
      key: 'counts',
      header: 'Counts',
      name: 'vce_Counts',
      width: 10,
      look: 'calculated',
      align: 'center',
      value: (row, c) =>
        calculated(
          `IF(OR(${COUNTING.map((label) => `${c('worth')}="${label}"`).join(',')}),1,0)`,
          state(row).counts ? 1 : 0,
        ),
    },
    day('live', 'Going live', days.live),
    day('end', 'Contract would end', days.end),
  ];
}

const MONTHS = 'selection.certificate_months';
const COUNTING = CERTIFICATE_STATES.filter(({ counts }) => counts).map(({ label }) => label);

/** The states in their order, each asked once those before it do not hold. */
function worthFormula(c: CellOf): string {
  const asked = CERTIFICATE_STATES.slice(0, -1).map(
    ({ value }) => `IF(${test(value, c)},"${aboutCertificateState(value).label}",`,
  );
  return `${asked.join('')}"${aboutCertificateState('valid').label}"${')'.repeat(asked.length)}`;
}

function test(state: CertificateState, c: CellOf): string {
  const until = c('valid_until');
  const covers = c('covers');
  switch (state) {
    case 'ended':
      return `AND(ISNUMBER(${until}),${until}<as_of)`;
    case 'elsewhere':
      return `${covers}="${coversWord('no')}"`;
    case 'claimed':
      return `NOT(ISNUMBER(${c('checked_on')}))`;
    case 'not-begun':
      return `AND(ISNUMBER(${c('valid_from')}),${c('valid_from')}>as_of)`;
    case 'endless':
      return `NOT(ISNUMBER(${until}))`;
    case 'unread':
      return `AND(${covers}<>"${coversWord('yes')}",${covers}<>"${coversWord('part')}")`;
    case 'part':
      return `${covers}="${coversWord('part')}"`;
    case 'ends-soon':
      return `${until}<EDATE(as_of,${parameterName(MONTHS)})`;
    case 'ends-before-live':
      return `AND(ISNUMBER(${c('live')}),${until}<${c('live')})`;
    case 'ends-in-term':
      return `AND(ISNUMBER(${c('end')}),${until}<${c('end')})`;
    case 'valid':
      return 'TRUE';
  }
}
