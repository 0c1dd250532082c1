import {
  PROCESS_STATUSES,
  type ProcessStatus,
} from '../../../../shared/domain/sourcing/process/audit-process.ts';
import {
  READINESS_FACTORS,
  SUITABILITY_FACTORS,
} from '../../../../shared/domain/sourcing/process/process-ratings.ts';
import { calculated } from '../../cells/calculated.ts';
import { fteFormula } from '../../layout/method-steps.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { scoreFormula } from '../../layout/score-formula.ts';
import type { CellOf } from '../../layout/table.ts';
import type { ProcessColumn, ProcessLine } from './process-line.ts';

export const FIX_FIRST = '✕ Fix first';
export const AUTOMATE_FIRST = '▲ Automate first';

/** What an audit comes to: where the process stands, its two scores, and what has to happen first. */
export function processResultColumns(): readonly ProcessColumn[] {
  return [
    result(
      'outcome',
      'Outcome',
      19,
      (c) => labelOf(c('status_code')),
      ({ audit }) => labelled(audit.status),
      {
        name: 'prc_Status',
        align: 'left',
        band: 'Result',
      },
    ),
    score('rtm', 'Readiness to move', readinessFormula, ({ audit }) => audit.readiness.score, 'prc_RTM'),
    score(
      'stm',
      'Suitability to move',
      suitabilityFormula,
      ({ audit }) => audit.suitability.score,
      'prc_STM',
    ),
    score(
      'index',
      'Ranking index',
      (c) => `IF(AND(ISNUMBER(${c('rtm')}),ISNUMBER(${c('stm')})),(${c('rtm')}+${c('stm')})/2,"–")`,
      ({ audit }) => audit.index,
      'prc_Index',
    ),
    result(
      'fix',
      'Fix first',
      12,
      (c) => `IF(${c('fix_count')}>0,"${FIX_FIRST}","")`,
      ({ audit }) => (audit.fixFirst.length > 0 ? FIX_FIRST : ''),
      { name: 'prc_FixFirst' },
    ),
    score(
      'fte',
      'Workload in FTE',
      (c) => fteFormula(c('contacts_per_month'), c('aht_seconds')),
      ({ audit }) => audit.fte,
      'prc_FTE',
    ),
    score('hint', 'Automation hint', hintFormula, ({ audit }) => audit.automation.score, 'prc_Hint'),
    result(
      'automate',
      'Automate first',
      17,
      (c) =>
        `IF(ISNUMBER(${c('hint')}),IF(ROUND(${c('hint')},9)>=${parameterName('quadrant.automate_first')},"${AUTOMATE_FIRST}",""),"")`,
      ({ audit }) => (audit.automateFirst ? AUTOMATE_FIRST : ''),
    ),
    result(
      'missing',
      'Missing artefacts',
      11,
      (c) =>
        `COUNTIF(${c('used_defined')}:${c('used_documentation')},"<="&${parameterName('quadrant.missing_artefact')})`,
      ({ audit }) => audit.missing.length,
      { name: 'prc_Missing' },
    ),
    result(
      'demand',
      'Remove demand first',
      17,
      (c) =>
        `TRIM(IF(SUM(${c('repeat_percent')})>${parameterName('quadrant.repeat_contacts')},"${REPEAT}","")&IF(TRIM(${c('avoidable_cause')})="",""," ${AVOIDABLE}"))`,
      ({ audit }) =>
        audit.demand.map((reason) => (reason === 'repeat-contacts' ? REPEAT : AVOIDABLE)).join(' '),
      { align: 'left' },
    ),
    result(
      'planned_wave',
      'Planned wave',
      10,
      (c) => `INDEX(wav_Wave,MATCH(${c('rank')},wav_Rank,0))`,
      ({ move }) => move?.wave ?? null,
      { name: 'prc_Wave' },
    ),
  ];
}

const REPEAT = 'Repeat contacts.';
const AVOIDABLE = 'Avoidable cause.';

type Result = (line: ProcessLine) => number | string | null;

function result(
  key: string,
  header: string,
  width: number,
  formula: (cell: CellOf) => string,
  value: Result,
  more: Partial<ProcessColumn> = {},
): ProcessColumn {
  return {
    key,
    header,
    width,
    look: 'calculated',
    align: 'center',
    value: (line, cell) => calculated(formula(cell), value(line)),
    ...more,
  };
}

function score(
  key: string,
  header: string,
  formula: (cell: CellOf) => string,
  value: Result,
  name: string,
): ProcessColumn {
  return result(key, header, 12, formula, value, { name, format: '0.0' });
}

/** The words of a status by its number, from 1; "–" while there is none. */
export function labelOf(code: string): string {
  return `IF(ISNUMBER(${code}),INDEX(lst_ProcessStatus,${code}),"–")`;
}

export function labelled(status: ProcessStatus | null): string | null {
  return PROCESS_STATUSES.find(({ value }) => value === status)?.label ?? null;
}

function readinessFormula(cell: CellOf): string {
  const part = (key: string) =>
    ({ weight: parameterName(`rtm.${key}`), rating: cell(`used_${key}`), good: 'high' }) as const;
  return scoreFormula('wt_rtm', READINESS_FACTORS.map(part));
}

function suitabilityFormula(cell: CellOf): string {
  return scoreFormula(
    'wt_stm',
    SUITABILITY_FACTORS.map((key) => ({
      weight: parameterName(`stm.${key}`),
      rating: cell(`used_${key}`),
      good: key === 'workload' || key === 'predictability' ? 'high' : 'low',
    })),
  );
}

function hintFormula(cell: CellOf): string {
  return scoreFormula('wt_hint', [
    { weight: parameterName('hint.workload'), rating: cell('used_workload'), good: 'high' },
    { weight: parameterName('hint.judgement'), rating: cell('used_judgement'), good: 'low' },
    { weight: parameterName('hint.exceptions'), rating: cell('used_exceptions'), good: 'low' },
    { weight: parameterName('hint.digital'), rating: cell('digital_code'), good: 'high' },
  ]);
}
