import {
  DISAGREEMENT_LEVELS,
  type QuestionConsensus,
} from '../../../shared/domain/readiness/consensus-of.ts';
import { RESOLUTIONS } from '../../../shared/model/readiness-lists.ts';
import { TABLES } from '../../../shared/model/tables.ts';
import type { Book } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { fieldColumn, fieldContent } from '../layout/field-column.ts';
import { REGISTER_HEADER } from '../layout/register-page.ts';
import type { CellOf, Column } from '../layout/table.ts';
import { questionFigures } from './question-figures.ts';
import { idColumn, inputColumn } from './registers/register-columns.ts';

type ConsensusColumn = Column<QuestionConsensus>;

/** What stands in a row whose answers differ. */
export const DISAGREE = '▲ Disagree';

const LEVELS = [1, 2, 3, 4, 5] as const;
const FIELDS = TABLES.resolution.fields;

/** The question, who said what, how far they agree, how it is settled, and what counts. */
export function consensusColumns(book: Book, respondents: readonly string[]): readonly ConsensusColumn[] {
  const { workbook } = book;
  const text = TABLES.question.fields.text;
  const places = new Map(questionFigures(book).map(({ question }, index) => [question.id, index + 1]));
  return [
    idColumn(({ question }) => question.id, 'con_Id'),
    {
      key: 'question',
      header: 'No.',
      width: 12,
      look: 'key',
      band: 'Question',
      name: 'con_Question',
      value: ({ question }) => question.id,
    },
    { ...fieldColumn('text', text, 'plain'), width: 46, value: ({ question }) => question.text },
    {
      key: 'dimension',
      header: 'Dimension',
      width: 11,
      look: 'plain',
      align: 'center',
      value: ({ dimension }) => dimension.id,
    },
    ...respondents.map(
      (id, index): ConsensusColumn => ({
        key: `by-${id}`,
        header: workbook.person[id]?.name ?? id,
        width: 8,
        look: 'calculated',
        align: 'center',
        turnedHeader: true,
        ...(index === 0 ? { band: 'Levels given' } : {}),
        value: (row, cell) => calculated(levelBy(cell, `by-${id}`), said(row, id), ''),
      }),
    ),
    ...LEVELS.map((level) =>
      worked(
        `count-${level}`,
        `Level ${level}`,
        8,
        (c) => countOf(c, respondents, String(level)),
        ({ levels }) => levels.filter((one) => one === level).length,
        { turnedHeader: true, ...(level === 1 ? { band: 'How many said' } : {}) },
      ),
    ),
    worked(
      'not-applicable',
      'Not applicable',
      8,
      (c) => countOf(c, respondents, '"n/a"'),
      ({ notApplicable }) => notApplicable,
      { turnedHeader: true },
    ),
    worked(
      'given',
      'Levels given',
      10,
      (c) => `SUM(${c('count-1')}:${c('count-5')})`,
      ({ levels }) => levels.length,
      { name: 'con_Given', band: 'How far they agree' },
    ),
    worked('spread', 'Spread', 10, spreadFormula, ({ spread }) => spread, { name: 'con_Spread' }),
    worked('agreement', 'Agreement', 12, agreementFormula, ({ agreement01 }) => agreement01, {
      format: '0%',
    }),
    worked(
      'disagree',
      'Disagreement',
      15,
      (c) =>
        `IF(OR(AND(ISNUMBER(${c('spread')}),${c('spread')}>=${DISAGREEMENT_LEVELS}),AND(${c('not-applicable')}>0,${c('given')}>0)),"${DISAGREE}","")`,
      ({ disagreement }) => (disagreement ? DISAGREE : null),
      { align: 'left', name: 'con_Disagree' },
    ),
    ...settlementColumns(book),
    {
      key: 'place',
      header: 'Place on Workings',
      width: 11,
      look: 'calculated',
      hidden: true,
      value: ({ question }, cell) =>
        calculated(`MATCH(${cell('question')},wrk_No,0)`, places.get(question.id) ?? null),
    },
    worked('method', 'Counts by', 11, found('Method'), ({ method }) => labelOf(method), {
      band: 'What counts',
    }),
    worked('claimed', 'Claimed level', 10, found('Claimed'), (row) => counted(row, 'claimed'), ONE_DECIMAL),
    worked(
      'evidenced',
      'Evidenced level',
      11,
      found('Evidenced'),
      (row) => counted(row, 'evidenced'),
      ONE_DECIMAL,
    ),
  ];
}

const ONE_DECIMAL = { format: '0.0' };

/** The yellow cells by which a question is settled; empty while it is not. */
function settlementColumns(book: Book): readonly ConsensusColumn[] {
  const input = (
    key: 'method' | 'level' | 'evidence_strength' | 'reason' | 'decided_by',
    more: Partial<ConsensusColumn>,
  ): ConsensusColumn =>
    inputColumn<QuestionConsensus>(book, 'resolution', key, ({ settled }) => settled ?? { id: '' }, {
      key: `settled-${key}`,
      value: ({ settled }) => {
        if (settled === null || (key === 'evidence_strength' && settled.method !== 'decision')) return null;
        return fieldContent(FIELDS[key], settled[key], book.workbook);
      },
      ...more,
    });
  return [
    input('method', { name: 'con_Method', width: 12, band: 'How it is settled' }),
    input('level', { name: 'con_Level' }),
    input('evidence_strength', { name: 'con_Strength', width: 12 }),
    input('reason', {}),
    input('decided_by', { width: 18 }),
  ];
}

function worked(
  key: string,
  header: string,
  width: number,
  formula: (cell: CellOf) => string,
  result: (row: QuestionConsensus) => number | string | null,
  more: Partial<ConsensusColumn> = {},
): ConsensusColumn {
  const value: ConsensusColumn['value'] = (row, cell) => calculated(formula(cell), result(row), '');
  return { key, header, width, look: 'calculated', align: 'center', value, ...more };
}

/** The level of whoever the column is named after. The sign of equality keeps odd names from being read as a rule. */
function levelBy(cell: CellOf, key: string): string {
  const name = `"="&${cell(key).replace(/\d+/, `$${REGISTER_HEADER}`)}`;
  const theirs = `chk_Question,${cell('question')},chk_Respondent,${name}`;
  const level = `IFERROR(AVERAGEIFS(chk_Level,${theirs}),IF(COUNTIFS(${theirs},chk_NotApplicable,"Yes")>0,"n/a",""))`;
  return `IF(COUNTIFS(${theirs})=0,"",${level})`;
}

/** Counted in the row itself, where everybody sees who said it. */
function countOf(cell: CellOf, respondents: readonly string[], what: string): string {
  const [first, last] = [respondents[0], respondents.at(-1)];
  if (first === undefined || last === undefined) return '0';
  return `COUNTIF(${cell(`by-${first}`)}:${cell(`by-${last}`)},${what})`;
}

function said({ answers }: QuestionConsensus, respondent: string): number | string | null {
  const answer = answers.find((row) => row.respondent === respondent);
  return answer ? (answer.level ?? 'n/a') : null;
}

function spreadFormula(c: CellOf): string {
  const highest = LEVELS.map((level) => `(${c(`count-${level}`)}>0)*${level}`).join(',');
  const lowest = LEVELS.map((level) => `(${c(`count-${level}`)}>0)*${6 - level}`).join(',');
  return `IF(${c('given')}<2,"",MAX(${highest})-(6-MAX(${lowest})))`;
}

/** One less half of the standard deviation, which is 2 at most on a scale from 1 to 5. */
function agreementFormula(c: CellOf): string {
  const sum = (power: 1 | 2) => LEVELS.map((level) => `${level ** power}*${c(`count-${level}`)}`).join('+');
  const given = c('given');
  return `IF(${given}<2,"",1-MAX(0,(${sum(2)})/${given}-((${sum(1)})/${given})^2)^0.5/2)`;
}

const found = (column: string) => (c: CellOf) => `INDEX(wrk_${column},${c('place')})`;

function counted({ standing }: QuestionConsensus, of: 'claimed' | 'evidenced'): number | null {
  return standing.state === 'answered' ? standing[of] : null;
}

function labelOf(method: QuestionConsensus['method']): string {
  return RESOLUTIONS.find(({ value }) => value === method)?.label ?? method;
}
