import { assessCredits } from '../../../../shared/domain/credit/assess-credits.ts';
import type { CreditScheme } from '../../../../shared/model/tables/credit-scheme.ts';
import { calculated } from '../../cells/calculated.ts';
import { GOOD, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CREDIT_SCHEMES } from '../sheet-names.ts';

const CHOSEN = '✓ Chosen';

/** The names of the columns that the simulation reads, by field. */
export const SCHEME_NAMES = {
  preferred: 'crs_Preferred',
  monthly_fee: 'crs_Fee',
  at_risk_percent: 'crs_AtRisk',
  second_month: 'crs_Second',
  third_month: 'crs_Third',
  below_expected_months: 'crs_Below',
  earn_back: 'crs_EarnBack',
  earn_back_months: 'crs_EarnMonths',
  earn_back_within: 'crs_EarnWithin',
  incentive_percent: 'crs_Incentive',
  starts_on: 'crs_Starts',
  grace_months: 'crs_Grace',
  stop_in_a_row: 'crs_StopRow',
  stop_in_a_year: 'crs_StopYear',
  stop_at_cap: 'crs_StopCap',
} as const satisfies Partial<Record<keyof CreditScheme, string>>;

/** Every scheme with its terms. The chosen one is tried on the history on the sheet Credit simulation. */
export const creditSchemes = registerSheet<CreditScheme>({
  name: CREDIT_SCHEMES,
  purpose: 'What missed service levels cost, as it may stand in the contract.',
  hint: 'Write Yes under Chosen for one scheme: the sheet Credit simulation follows it. Where none is chosen, the first counts.',
  table: 'credit_scheme',
  prefix: 'crs',
  tab: 'expectations',
  worked: ({ workbook }) => {
    const { chosen } = assessCredits(workbook);
    return [
      {
        key: 'used',
        header: 'Used',
        width: 12,
        look: 'calculated',
        band: 'Result',
        value: (row, cell) =>
          calculated(
            `IF(${cell('id')}=INDEX(crs_Id,${CHOSEN_ROW}),"${CHOSEN}","")`,
            chosen?.scheme.id === row.id ? CHOSEN : '',
          ),
      },
    ];
  },
  changes: {
    ...Object.fromEntries(Object.entries(SCHEME_NAMES).map(([field, name]) => [field, { name }])),
    preferred: { name: SCHEME_NAMES.preferred, band: 'Terms' },
    monthly_fee: { name: SCHEME_NAMES.monthly_fee, format: '#,##0' },
  },
  finish: (_, sheet, span) => markWords(sheet, span.cells('used'), [[CHOSEN, GOOD]]),
});

/** Which row of the sheet is the chosen scheme. */
export const CHOSEN_ROW = 'IFERROR(MATCH("Yes",crs_Preferred,0),1)';
