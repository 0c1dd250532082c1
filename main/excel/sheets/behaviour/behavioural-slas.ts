import {
  BEHAVIOUR_NEEDS,
  type BehaviourNeed,
  behaviourNeeds,
} from '../../../../shared/domain/behaviour/behaviour-needs.ts';
import type { Behaviour } from '../../../../shared/model/tables/behaviour.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import { valueText } from '../../../../shared/model/value-text.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { BEHAVIOURAL_SLAS } from '../sheet-names.ts';

const word = (need: BehaviourNeed) => `${BEHAVIOUR_NEEDS.find(({ value }) => value === need)?.label}.`;

/** How people at the partner should behave, and what each behaviour lacks before anybody could be held to it. */
export const behaviouralSlas = registerSheet<Behaviour>({
  name: BEHAVIOURAL_SLAS,
  purpose: 'How people at the partner should behave, with levels, measure, target, judge and what follows.',
  hint: 'Still lacks follows the row and the sheet QA scorecard. A KPI stands for the measure, and its expected level for the target.',
  table: 'behaviour',
  prefix: 'bhv',
  tab: 'expectations',
  worked: ({ workbook }) => [
    resultColumn(
      { key: 'lacks', header: 'Still lacks', width: 30, align: 'left', band: 'Result', name: 'bhv_Lacks' },
      lacksFormula,
      (row) =>
        behaviourNeeds(row, workbook)
          .map((need) => word(need))
          .join(' '),
    ),
    resultColumn(
      { key: 'items', header: 'Items on the scorecard', width: 12, name: 'bhv_Items' },
      (c) => `IFERROR(SUMPRODUCT(((sci_Behaviour=${c('name')})+(sci_Behaviour=${c('id')})>0)*1),0)`,
      ({ id }) => Object.values(workbook.scorecard_item).filter(({ behaviour }) => behaviour === id).length,
    ),
    {
      key: 'places',
      header: 'Touchpoints, to be searched',
      width: 20,
      look: 'calculated',
      folded: true,
      oneLine: true,
      name: 'bhv_Places',
      value: ({ touchpoints }, cell) =>
        calculated(
          `"; "&${cell('touchpoints')}&";"`,
          `; ${valueText(TABLES.behaviour.fields.touchpoints, touchpoints, workbook)};`,
        ),
    },
    {
      key: 'expected',
      header: 'Expected level of its KPI',
      width: 12,
      look: 'plain',
      align: 'center',
      folded: true,
      value: ({ kpi }) => (kpi === null ? null : (workbook.kpi[kpi]?.expected ?? null)),
    },
  ],
  changes: {
    agreed: { band: 'Facts', name: 'bhv_Agreed' },
    touchpoints: { width: 36 },
  },
  printUntil: 'target_percent',
  finish: (_, sheet, span) => {
    const [agreed, lacks] = ['agreed', 'lacks'].map((key) => `$${span.letter(key)}${span.first}`);
    markWhere(sheet, span.cells('lacks'), `AND(${agreed}="Yes",${lacks}<>"")`, ATTENTION);
    markWords(sheet, span.cells('agreed'), [['Yes', GOOD]]);
  },
});

function lacksFormula(c: CellOf): string {
  const blank = (key: string) => `TRIM(${c(key)})=""`;
  const missing = (test: string, need: BehaviourNeed) => `IF(${test},"${word(need)} ","")`;
  return `TRIM(${[
    missing(blank('indicator'), 'indicator'),
    missing(`OR(${['anchor_1', 'anchor_3', 'anchor_5'].map(blank).join(',')})`, 'anchors'),
    missing(`AND(${blank('measure')},${blank('kpi')})`, 'measure'),
    missing(`AND(NOT(ISNUMBER(${c('target_percent')})),NOT(ISNUMBER(${c('expected')})))`, 'target'),
    missing(blank('judged_by'), 'judge'),
    missing(blank('consequence'), 'consequence'),
    missing(`${c('items')}=0`, 'scorecard'),
  ].join('&')})`;
}
