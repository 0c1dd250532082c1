import {
  type CriticalActivity,
  criticalActivities,
  PROTECTIONS,
  type Protection,
} from '../../../../shared/domain/behaviour/critical-activities.ts';
import { SOURCING_DECISIONS } from '../../../../shared/model/sourcing.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { CRITICAL_ACTIVITIES } from '../sheet-names.ts';

const UNDECIDED = 'Undecided';
const word = (protection: Protection) => `${PROTECTIONS.find(({ value }) => value === protection)?.label}.`;

/** The activities that customers judge the company by, with what protects them and what is missing. */
export const criticalActivitiesSheet: SheetPlan = {
  name: CRITICAL_ACTIVITIES,
  purpose:
    'Activities that customers judge the company by: who handles them, what protects them, and what is missing.',
  tab: 'expectations',
  write: (book, sheet) => {
    const rows = criticalActivities(book.workbook);
    const span = writeRegister(book, sheet, {
      title: 'Critical activities',
      hint: 'A partner needs behaviour, KPI, scenario and authority; a machine needs a way to people. Behaviours are counted in the sheet Behavioural SLAs, the rest as the app had it.',
      columns: columns(book),
      rows,
      printUntil: 'flags',
    });
    if (rows.length > 0)
      markWhere(sheet, span.cells('missing'), `$${span.letter('missing')}${span.first}<>""`, ATTENTION);
    return { rows: rows.length, complete: null };
  },
};

function columns({ workbook }: Book): readonly Column<CriticalActivity>[] {
  const fact = (
    key: string,
    header: string,
    width: number,
    value: (one: CriticalActivity) => string | number,
  ): Column<CriticalActivity> => ({
    key,
    header,
    width,
    look: 'plain',
    align: width > 14 ? 'left' : 'center',
    value,
  });
  return [
    {
      key: 'id',
      header: 'Id',
      width: 16,
      look: 'plain',
      hidden: true,
      name: 'crt_Id',
      value: ({ touchpoint }) => touchpoint.id,
    },
    {
      key: 'name',
      header: 'Activity',
      width: 36,
      look: 'key',
      band: 'Touchpoint',
      value: ({ touchpoint }) => touchpoint.name,
    },
    resultColumn(
      { key: 'missing', header: 'Missing', width: 34, align: 'left', band: 'Result', name: 'crt_Missing' },
      missingFormula,
      ({ missing }) => missing.map(word).join(' '),
    ),
    resultColumn(
      { key: 'behaviours', header: 'Behaviours in the contract', width: 13 },
      (c) =>
        `IFERROR(COUNTIFS(bhv_Agreed,"Yes",bhv_Places,"*; "&${c('name')}&";*")+COUNTIFS(bhv_Agreed,"Yes",bhv_Places,"*; "&${c('id')}&";*"),0)`,
      ({ behaviours }) => behaviours.length,
    ),
    {
      ...fact('handled', 'Handled by', 16, ({ touchpoint }) => labelOf(touchpoint.decision)),
      band: 'Facts',
    },
    fact('owner', 'Owner', 24, ({ touchpoint }) =>
      touchpoint.owner === null ? '' : (workbook.person[touchpoint.owner]?.name ?? ''),
    ),
    fact('people', 'A way to people', 12, ({ missing, touchpoint }) =>
      touchpoint.fallback !== null && !missing.includes('fallback') ? 1 : 0,
    ),
    fact('kpis', 'KPIs', 9, ({ kpis }) => kpis.length),
    fact('scenarios', 'Scenarios', 11, ({ scenarios }) => scenarios.length),
    fact(
      'authorities',
      'Authorities',
      12,
      ({ authorities, touchpoint }) => authorities.length + (touchpoint.authority_limit === null ? 0 : 1),
    ),
    fact('flags', 'Marked as', 28, ({ touchpoint: { critical, moment_of_truth } }) =>
      [critical ? 'CX-critical' : '', moment_of_truth ? 'Moment of truth' : ''].filter(Boolean).join('; '),
    ),
  ];
}

function missingFormula(c: CellOf): string {
  const missing = (test: string, protection: Protection) => `IF(${test},"${word(protection)} ","")`;
  const partner = `OR(${c('handled')}="${labelOf('outsource')}",${c('handled')}="${labelOf('hybrid')}")`;
  return `TRIM(${[
    missing(`${c('handled')}="${UNDECIDED}"`, 'handler'),
    missing(`${c('owner')}=""`, 'owner'),
    missing(`AND(${c('handled')}="${labelOf('automate')}",${c('people')}=0)`, 'fallback'),
    missing(`AND(${partner},${c('behaviours')}=0)`, 'behaviour'),
    missing(`AND(${partner},${c('kpis')}=0)`, 'kpi'),
    missing(`AND(${partner},${c('scenarios')}=0)`, 'scenario'),
    missing(`AND(${partner},${c('authorities')}=0)`, 'authority'),
  ].join('&')})`;
}

function labelOf(decision: (typeof SOURCING_DECISIONS)[number]['value'] | null): string {
  return SOURCING_DECISIONS.find(({ value }) => value === decision)?.label ?? UNDECIDED;
}
