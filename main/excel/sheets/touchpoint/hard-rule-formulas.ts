import { HARD_RULES } from '../../../../shared/domain/sourcing/touchpoint/hard-rules.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import type { CellOf } from '../../layout/table.ts';

const LABEL = (field: 'vulnerability' | 'data_residency', value: string) =>
  TABLES.touchpoint.fields[field].choices?.find((choice) => choice.value === value)?.label ?? value;

/** When a hard rule matches, as a condition. */
export function hardRule(id: (typeof HARD_RULES)[number]['id'], cell: CellOf): string {
  const yes = (key: string) => `${cell(key)}="Yes"`;
  switch (id) {
    case 'H1':
      return yes('third_party_forbidden');
    case 'H2':
      return `OR(${yes('safety')},${cell('type_rule')}=2)`;
    case 'H3':
      return `OR(${yes('exposure')},${cell('type_rule')}=3)`;
    case 'H4':
      return `${cell('vulnerability')}="${LABEL('vulnerability', 'high')}"`;
    case 'H5':
      return yes('significant_decision');
    case 'H6':
      return `AND(${yes('sensitive_data_visible')},TRIM(${cell('data_control')})="")`;
    case 'H7':
      return `OR(${residency('country', cell)},${residency('region', cell)})`;
    case 'H8':
      return yes('licence_needed');
    case 'H9':
      return `${cell('over_fix')}>0`;
    case 'H10':
      return `TRIM(${cell('untested_language')})<>""`;
  }
}

/** Whether the data must stay in the country or region. */
export function residency(where: 'country' | 'region', cell: CellOf): string {
  return `${cell('data_residency')}="${LABEL('data_residency', where)}"`;
}

/** Every hard rule that matches, as in `H4 H9`. */
export function hardRulesFormula(cell: CellOf): string {
  return `TRIM(${HARD_RULES.map(({ id }) => `IF(${hardRule(id, cell)},"${id} ","")`).join('&')})`;
}
