import { VERDICT_WORDS } from '../../../../shared/domain/kpi/balance-rule.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { BY_PARTNER, categoryShown, MANAGED } from './kpi-choices.ts';

const { ok, warning, error, open } = VERDICT_WORDS;

/** No rule about KPIs is judged while there is none. */
const judged = (formula: string) => `IF(SUM(bal_Count)=0,"${open}",${formula})`;

const countOf = (category: string) => `INDEX(bal_Count,MATCH("${categoryShown(category)}",bal_Category,0))`;

const without = (categories: readonly string[]) =>
  `OR(${categories.map((category) => `${countOf(category)}=0`).join(',')})`;

/** No stands as an empty cell. */
const uncountable = (role: string) =>
  `SUMPRODUCT((kpi_MeasuredBy="${BY_PARTNER}")*(kpi_RawData<>"Yes")*(kpi_Role${role}"${MANAGED}"))`;

/** What a rule finds, for those that follow from the sheet KPIs and SLAs alone; the words are those of the app. */
export const FOUND_FORMULAS: Readonly<Record<string, string>> = {
  'balance.categories': judged(
    `IF(${without(['activity', 'efficiency', 'customer'])},"${error}",IF(${without(['quality', 'behavioural', 'compliance', 'people'])},"${warning}","${ok}"))`,
  ),
  'balance.efficiency-share': judged(
    `IF(ISNUMBER(bal_Efficiency),IF(ROUND(bal_Efficiency,9)>${parameterName('balance.efficiency_stop')},"${error}",IF(ROUND(bal_Efficiency,9)>${parameterName('balance.efficiency_warn')},"${warning}","${ok}")),"${open}")`,
  ),
  'balance.raw-data': judged(
    `IF(${uncountable('<>')}>0,"${error}",IF(${uncountable('=')}>0,"${warning}","${ok}"))`,
  ),
  'balance.critical-count': judged(
    `IF(bal_Critical>${parameterName('balance.critical')},"${warning}","${ok}")`,
  ),
};
