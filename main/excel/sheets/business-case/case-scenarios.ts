import { CASE_KINDS } from '../../../../shared/model/selection-lists.ts';
import type { CaseScenario } from '../../../../shared/model/tables/case-scenario.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CASE_SCENARIOS } from '../sheet-names.ts';
import { caseBook, word } from './case-book.ts';

/** The ways of running the service that are compared, with the figures that their cost lines start from. */
export const caseScenarios = registerSheet<CaseScenario>({
  name: CASE_SCENARIOS,
  purpose: 'The ways of running the service that the business case compares.',
  hint: 'Fees are those of the offers at the export, year by year; all other figures are live. The first in-house scenario is what the others are compared with.',
  table: 'case_scenario',
  prefix: 'csn',
  tab: 'selection',
  worked: scenarioColumns,
  changes: {
    kind: { band: 'Facts', name: 'csn_Kind', width: 14 },
    volume_growth_percent: { name: 'csn_Growth' },
  },
});

function scenarioColumns(book: Book): readonly Column<CaseScenario>[] {
  const { business, fees, years } = caseBook(book.workbook);
  const plans = new Map(business.scenarios.map(({ plan }) => [plan.scenario.id, plan]));
  const column = (
    key: string,
    header: string,
    name: string,
    format: string,
    value: (row: CaseScenario, cell: CellOf) => ReturnType<typeof calculated>,
  ): Column<CaseScenario> => ({
    key,
    header,
    name,
    format,
    value,
    width: 13,
    look: 'calculated',
    align: 'center',
  });
  const fee = (
    header: string,
    name: string,
    of: (row: CaseScenario) => number | null,
  ): Column<CaseScenario> => ({
    key: name,
    header,
    name,
    width: 13,
    look: 'plain',
    align: 'center',
    format: '#,##0',
    value: of,
  });
  return [
    {
      ...column('contacts', 'Contacts that count', 'csn_Contacts', '#,##0', ({ id }, cell) =>
        calculated(
          `IF(ISNUMBER(${cell('contacts_per_year')}),${cell('contacts_per_year')},IF(ISNUMBER(pcm_Contacts),pcm_Contacts,"–"))`,
          plans.get(id)?.contacts ?? null,
        ),
      ),
      band: 'Result',
    },
    column('resolved', 'Resolved share that counts', 'csn_Resolved', '0.0%', ({ id }, cell) =>
      calculated(
        `IF(ISNUMBER(${cell('resolved_percent')}),${cell('resolved_percent')}/100,IF(ISNUMBER(pcm_Resolved),pcm_Resolved,"–"))`,
        plans.get(id)?.resolved01 ?? null,
      ),
    ),
    column('fte', 'Agents that count', 'csn_Agents', '#,##0.0', ({ id }, cell) =>
      calculated(
        `IF(ISNUMBER(${cell('agents')}),${cell('agents')},IF(ISNUMBER(prf_TeamFTE),prf_TeamFTE,"–"))`,
        plans.get(id)?.agents ?? null,
      ),
    ),
    column('partner', 'Share that moves', 'csn_Partner', '0%', ({ id }, cell) =>
      calculated(
        `IF(${cell('kind')}=${word(CASE_KINDS, 'in-house')},0,IF(${cell('kind')}=${word(CASE_KINDS, 'hybrid')},SUM(${cell('outsourced_percent')})/100,1))`,
        plans.get(id)?.partner01 ?? null,
      ),
    ),
    fee('Fee of a normal year', 'csn_FeeN', ({ id }) => fees.get(id)?.normal ?? null),
    ...Array.from({ length: years }, (_, year) =>
      fee(`Fee of year ${year + 1}`, `csn_Fee${year + 1}`, ({ id }) => fees.get(id)?.years[year] ?? null),
    ),
  ];
}
