import {
  type BenefitNeed,
  benefitLacks,
  isMeasurable,
} from '../../../../shared/domain/case/benefit-lacks.ts';
import {
  BENEFIT_STATUSES,
  type BenefitStatus,
  benefitProgress,
  benefitStatus,
} from '../../../../shared/domain/case/benefit-progress.ts';
import type { Benefit } from '../../../../shared/model/tables/benefit.ts';
import { ATTENTION, BAD, GOOD, heat, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { BENEFITS } from '../sheet-names.ts';
import { resultColumn } from './result-column.ts';

const SYMBOLS: Readonly<Record<BenefitStatus, string>> = {
  'not-measured': '○',
  'off-track': '✕',
  'on-the-way': '!',
  reached: '✓',
};

/** A status as cells show it. */
export function benefitShown(status: BenefitStatus): string {
  return `${SYMBOLS[status]} ${BENEFIT_STATUSES.find(({ value }) => value === status)?.label ?? status}`;
}

const NEEDS: Readonly<Record<BenefitNeed, string>> = {
  baseline: 'Baseline.',
  target: 'Target.',
  owner: 'Owner.',
};

/** What is to be gained: where it stands between baseline and target. */
export const benefits = registerSheet<Benefit>({
  name: BENEFITS,
  purpose:
    'What is to be gained, how far each benefit is between baseline and target, and what it still needs.',
  hint: 'Progress = (realised − baseline) ÷ (target − baseline); it works alike where less is better. How much should be reached by now is not assumed.',
  table: 'benefit',
  prefix: 'bnf',
  tab: 'readiness',
  worked: () => [
    resultColumn(
      { key: 'status', header: 'Status', width: 16, band: 'Result', name: 'bnf_Status' },
      statusFormula,
      (row) => benefitShown(benefitStatus(row)),
    ),
    resultColumn(
      { key: 'progress', header: 'Progress', width: 12, format: '0.0%', name: 'bnf_Progress' },
      progressFormula,
      benefitProgress,
    ),
    resultColumn(
      { key: 'needs', header: 'Still needs', width: 24, align: 'left', name: 'bnf_Needs' },
      needsFormula,
      (row) =>
        benefitLacks(row)
          .map((need) => NEEDS[need])
          .join(' '),
    ),
    resultColumn(
      { key: 'measurable', header: 'Can be measured', width: 12, folded: true, name: 'bnf_Measurable' },
      (c) =>
        `IF(AND(ISNUMBER(${c('baseline')}),ISNUMBER(${c('target')})),(${c('baseline')}<>${c('target')})*1,0)`,
      (row) => (isMeasurable(row) ? 1 : 0),
    ),
  ],
  changes: {
    driver: { band: 'Facts', name: 'bnf_Driver' },
    ...Object.fromEntries(['baseline', 'target', 'realised'].map((name) => [name, { format: '#,##0.0#' }])),
  },
  printUntil: 'realised_on',
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('status'), [
      [SYMBOLS.reached, GOOD],
      [SYMBOLS['on-the-way'], ATTENTION],
      [SYMBOLS['off-track'], BAD],
    ]);
    const needs = `$${span.letter('needs')}${span.first}`;
    markWhere(sheet, span.cells('needs'), `${needs}<>""`, ATTENTION);
    heat(sheet, [span.cells('importance')]);
  },
});

function progressFormula(c: CellOf): string {
  const [from, to, now] = [c('baseline'), c('target'), c('realised')];
  return `IF(AND(ISNUMBER(${from}),ISNUMBER(${to}),ISNUMBER(${now})),IF(${to}=${from},"–",(${now}-${from})/(${to}-${from})),"–")`;
}

function statusFormula(c: CellOf): string {
  const [progress, due, on] = [c('progress'), c('due'), c('realised_on')];
  const late = `IF(AND(ISNUMBER(${due}),ISNUMBER(${on})),${on}>=${due},1=0)`;
  return `IF(ISNUMBER(${progress}),IF(ROUND(${progress},9)>=1,"${benefitShown('reached')}",IF(OR(ROUND(${progress},9)<=0,${late}),"${benefitShown('off-track')}","${benefitShown('on-the-way')}")),"${benefitShown('not-measured')}")`;
}

function needsFormula(c: CellOf): string {
  const [from, to] = [c('baseline'), c('target')];
  const same = `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${from}=${to},1=0)`;
  const parts = [
    `IF(ISNUMBER(${from}),"","${NEEDS.baseline} ")`,
    `IF(OR(NOT(ISNUMBER(${to})),${same}),"${NEEDS.target} ","")`,
    `IF(${c('owner')}="","${NEEDS.owner}","")`,
  ];
  return `TRIM(${parts.join('&')})`;
}
