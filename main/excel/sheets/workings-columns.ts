import { levelScore } from '../../../shared/domain/readiness/level-score.ts';
import { CRITICAL_GATE_DIMENSIONS } from '../../../shared/domain/readiness/readiness-band.ts';
import { TABLES } from '../../../shared/model/tables.ts';
import { calculated, yesNo } from '../cells/calculated.ts';
import { fieldColumn } from '../layout/field-column.ts';
import { HEADER_ROW } from '../layout/heading.ts';
import type { CellOf, Column } from '../layout/table.ts';
import { GATE_WORDS, type QuestionFigures, STATE_WORDS } from './question-figures.ts';
import { METHOD_COLUMNS, rolledUp } from './workings-methods.ts';

type WorkingColumn = Column<QuestionFigures>;

/** A column of formulas: what it works out, and what the app's rules say it comes to. */
function worked(
  key: string,
  header: string,
  width: number,
  formula: (cell: CellOf, row: number) => string,
  result: (row: QuestionFigures) => number | string | null,
  more: Partial<WorkingColumn> = {},
): WorkingColumn {
  const value: WorkingColumn['value'] = (row, cell, number) =>
    calculated(formula(cell, number), result(row), '');
  return { key, header, width, look: 'calculated', align: 'center', name: `wrk_${key}`, value, ...more };
}

const level = { format: '0.0' };
const scored = (of: string) => (cell: CellOf) =>
  `IF(ISNUMBER(${cell(of)}),(${cell(of)}-scale_min)/(scale_max-scale_min)*100,"")`;
const weighted = (of: string) => (cell: CellOf) =>
  `IF(ISNUMBER(${cell(of)}),${cell('Weight')}*${cell(of)},"")`;

const claimed = ({ standing }: QuestionFigures) => (standing.state === 'answered' ? standing.claimed : null);
const evidenced = ({ standing }: QuestionFigures) =>
  standing.state === 'answered' ? standing.evidenced : null;
const asScore = (value: number | null) => (value === null ? null : levelScore(value));
const times = (factor: number, value: number | null) => (value === null ? null : factor * value);
const isCritical = ({ gate, dimension }: QuestionFigures) =>
  gate === 'failed' && CRITICAL_GATE_DIMENSIONS.includes(dimension.id);

export const WORKING_COLUMNS: readonly WorkingColumn[] = [
  { key: 'No', header: 'No.', width: 12, look: 'key', name: 'wrk_No', value: ({ question }) => question.id },
  {
    key: 'Dimension',
    header: 'Dimension',
    width: 11,
    look: 'plain',
    name: 'wrk_Dimension',
    value: ({ dimension }) => dimension.id,
  },
  {
    key: 'Question',
    header: 'Question',
    width: 52,
    look: 'plain',
    name: 'wrk_Question',
    value: ({ question }) => question.text,
  },
  {
    ...fieldColumn('Weight', TABLES.question.fields.weight, 'input'),
    align: 'center',
    name: 'wrk_Weight',
    value: ({ question }) => question.weight,
  },
  {
    key: 'Gate',
    header: 'Gate',
    width: 7,
    look: 'plain',
    align: 'center',
    name: 'wrk_Gate',
    value: ({ question }) => yesNo(question.gate),
  },
  worked(
    'Respondents',
    'Levels given',
    10,
    (c) => `COUNTIFS(chk_Question,${c('No')},chk_Level,">0")`,
    ({ standing }) => (standing.state === 'answered' ? standing.respondents : 0),
  ),
  ...METHOD_COLUMNS.map(({ key, header, width, formula, result, more }) =>
    worked(key, header, width, formula, result, more),
  ),
  worked(
    'State',
    'State',
    15,
    (c) =>
      `IF(OR(${c('Respondents')}>0,ISNUMBER(${c('Decided')})),"Answered",IF(COUNTIFS(chk_Question,${c('No')},chk_NotApplicable,"Yes")>0,"Not applicable","Open"))`,
    ({ standing }) => STATE_WORDS[standing.state],
    { align: 'left' },
  ),
  worked('Claimed', 'Claimed level', 10, rolledUp('Claimed'), claimed, level),
  worked('Evidenced', 'Evidenced level', 11, rolledUp('Evidenced'), evidenced, level),
  worked('ClaimedScore', 'Claimed score', 10, scored('Claimed'), (row) => asScore(claimed(row)), level),
  worked(
    'EvidencedScore',
    'Evidenced score',
    11,
    scored('Evidenced'),
    (row) => asScore(evidenced(row)),
    level,
  ),
  worked(
    'Counted',
    'Weight counted',
    10,
    (c) => `IF(${c('State')}="Answered",${c('Weight')},0)`,
    ({ standing, question }) => (standing.state === 'answered' ? question.weight : 0),
  ),
  worked(
    'ClaimedPoints',
    'Weight × claimed score',
    12,
    weighted('ClaimedScore'),
    (row) => times(row.question.weight, asScore(claimed(row))),
    level,
  ),
  worked(
    'EvidencedPoints',
    'Weight × evidenced score',
    12,
    weighted('EvidencedScore'),
    (row) => times(row.question.weight, asScore(evidenced(row))),
    level,
  ),
  worked(
    'Used',
    'Level used',
    10,
    (c) => `IF(basis_code=1,${c('Evidenced')},${c('Claimed')})`,
    ({ used }) => used,
    level,
  ),
  worked(
    'Target',
    'Target level',
    10,
    (c) => {
      const target = `INDEX(dim_Target,MATCH(${c('Dimension')},dim_No,0))`;
      return `IF(${target}>0,${target},"")`;
    },
    ({ dimension }) => dimension.target_level,
  ),
  worked(
    'ToGo',
    'Levels to go',
    10,
    (c) => `IF(AND(ISNUMBER(${c('Used')}),ISNUMBER(${c('Target')})),MAX(0,${c('Target')}-${c('Used')}),"")`,
    ({ toGo }) => toGo,
    level,
  ),
  worked(
    'Priority',
    'Priority',
    10,
    (c) =>
      `IF(ISNUMBER(${c('ToGo')}),INDEX(dim_Weight,MATCH(${c('Dimension')},dim_No,0))*${c('Weight')}*${c('ToGo')},"")`,
    ({ priority }) => priority,
    level,
  ),
  worked(
    'RankKey',
    'Priority, if a gap',
    10,
    (c) => `IF(ISNUMBER(${c('ToGo')}),IF(${c('ToGo')}>0,ROUND(${c('Priority')},9),""),"")`,
    ({ priority, toGo }) =>
      toGo !== null && toGo > 0 && priority !== null ? Number(priority.toFixed(9)) : null,
    level,
  ),
  worked(
    'Rank',
    'Rank of the gap',
    10,
    (c, row) => {
      const key = c('RankKey');
      const before = `${key.replace(/\d+/, `$${HEADER_ROW}`)}:${key.replace(/\d+/, String(row - 1))}`;
      return `IF(ISNUMBER(${key}),RANK(${key},wrk_RankKey)+COUNTIF(${before},${key}),"")`;
    },
    ({ rank }) => rank,
  ),
  worked(
    'GateState',
    'Gate state',
    15,
    (c) =>
      `IF(${c('Gate')}<>"Yes","",IF(${c('State')}<>"Answered",${c('State')},IF(${c('Used')}<=failed_gate_level,"Failed","Passed")))`,
    ({ gate }) => (gate === null ? null : GATE_WORDS[gate]),
    { align: 'left' },
  ),
  worked(
    'CriticalFailed',
    'Critical gate failed',
    10,
    (c) => `IF(${c('GateState')}="Failed",COUNTIF(lst_CriticalDimension,${c('Dimension')}),0)`,
    (row) => (isCritical(row) ? 1 : 0),
  ),
  {
    key: 'NextStep',
    header: 'Next step',
    width: 60,
    look: 'plain',
    name: 'wrk_NextStep',
    value: ({ question }) => question.next_step,
  },
];
