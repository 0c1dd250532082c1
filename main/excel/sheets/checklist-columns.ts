import { evidencedLevel } from '../../../shared/domain/readiness/evidenced-level.ts';
import { levelScore } from '../../../shared/domain/readiness/level-score.ts';
import type { Answer } from '../../../shared/model/tables/answer.ts';
import type { Question } from '../../../shared/model/tables/question.ts';
import { TABLES } from '../../../shared/model/tables.ts';
import type { Book } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { fieldColumn, fieldContent } from '../layout/field-column.ts';
import type { Column } from '../layout/table.ts';
import type { ChecklistRow } from './checklist-rows.ts';

const QUESTION = TABLES.question.fields;
const ANSWER = TABLES.answer.fields;

/** The columns of the checklist, taken from the model wherever it describes them. */
export function checklistColumns({ workbook, readiness }: Book): readonly Column<ChecklistRow>[] {
  const ofQuestion = (
    key: keyof Question,
    more: Partial<Column<ChecklistRow>> = {},
  ): Column<ChecklistRow> => ({
    ...fieldColumn(key, QUESTION[key], 'plain'),
    value: ({ question }) => fieldContent(QUESTION[key], question[key], workbook),
    ...more,
  });
  const ofAnswer = (key: keyof Answer, more: Partial<Column<ChecklistRow>> = {}): Column<ChecklistRow> => ({
    ...fieldColumn(key, ANSWER[key], 'input'),
    value: ({ answer }) => (answer ? fieldContent(ANSWER[key], answer[key], workbook) : null),
    ...more,
  });
  return [
    {
      key: 'id',
      header: 'Id',
      width: 16,
      look: 'plain',
      hidden: true,
      value: ({ question, answer }) => answer?.id ?? question.id,
    },
    {
      key: 'question',
      header: 'No.',
      width: 12,
      look: 'key',
      name: 'chk_Question',
      value: ({ question }) => question.id,
    },
    ofQuestion('text', { width: 52 }),
    ofQuestion('dimension', { width: 22, value: ({ dimension }) => `${dimension.id} ${dimension.title}` }),
    ofQuestion('why', { width: 72, folded: true }),
    ofQuestion('anchor_1', { folded: true }),
    ofQuestion('anchor_2', { folded: true }),
    ofQuestion('anchor_3', { folded: true }),
    ofQuestion('anchor_4', { folded: true }),
    ofQuestion('anchor_5', { folded: true }),
    ofQuestion('evidence_wanted', { width: 60, folded: true }),
    ofAnswer('respondent', { width: 18, name: 'chk_Respondent' }),
    ofAnswer('level', { name: 'chk_Level' }),
    ofAnswer('not_applicable', { width: 12, name: 'chk_NotApplicable' }),
    ofAnswer('reason', { width: 26 }),
    ofAnswer('note'),
    ofAnswer('evidence'),
    ofAnswer('evidence_strength', { width: 12 }),
    ofAnswer('owner', { width: 18 }),
    ofAnswer('due', { width: 14 }),
    {
      key: 'evidenced_level',
      header: 'Evidenced level',
      width: 11,
      look: 'calculated',
      align: 'center',
      name: 'chk_EvidencedLevel',
      value: ({ answer }, cell) =>
        calculated(evidencedFormula(cell('level'), cell('evidence_strength')), evidenced(answer), ''),
    },
    {
      key: 'score',
      header: 'Score',
      width: 10,
      look: 'calculated',
      align: 'center',
      format: '0.0',
      value: ({ answer }, cell) =>
        calculated(
          `IF(ISNUMBER(${cell('level')}),(IF(basis_code=1,${cell('evidenced_level')},${cell('level')})-scale_min)/(scale_max-scale_min)*100,"")`,
          score(answer, readiness.basis),
          '',
        ),
    },
    {
      key: 'status',
      header: 'Status',
      width: 15,
      look: 'calculated',
      value: ({ answer }, cell) =>
        calculated(statusFormula(cell('level'), cell('not_applicable'), cell('reason')), status(answer)),
    },
  ];
}

/** Without a strength the cell counts as "None", the first of the list. */
function evidencedFormula(level: string, strength: string): string {
  const cap = `INDEX(lst_EvidenceCap,IF(${strength}="",1,MATCH(${strength},lst_EvidenceStrength,0)))`;
  return `IF(ISNUMBER(${level}),MIN(${level},${cap}),"")`;
}

function evidenced(answer: Answer | null): number | null {
  return answer === null || answer.level === null
    ? null
    : evidencedLevel(answer.level, answer.evidence_strength);
}

function score(answer: Answer | null, basis: 'evidenced' | 'claimed'): number | null {
  const level = basis === 'evidenced' ? evidenced(answer) : (answer?.level ?? null);
  return level === null ? null : levelScore(level);
}

function statusFormula(level: string, notApplicable: string, reason: string): string {
  const left = `IF(TRIM(${reason})="","Reason missing","Not applicable")`;
  return `IF(${notApplicable}="Yes",IF(ISNUMBER(${level}),"Level and N/A",${left}),IF(ISNUMBER(${level}),"Answered","Open"))`;
}

function status(answer: Answer | null): string {
  const rated = answer?.level !== null && answer !== null;
  if (answer?.not_applicable) {
    if (rated) return 'Level and N/A';
    return answer.reason.trim() === '' ? 'Reason missing' : 'Not applicable';
  }
  return rated ? 'Answered' : 'Open';
}
