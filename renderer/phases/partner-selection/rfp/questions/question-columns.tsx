import type { RfpQuestion } from '../../../../../shared/model/tables/rfp-question.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

/** In the order in which a request is worked on; the rest is one click away. */
const FIRST = [
  'text',
  'state',
  'section',
  'criterion',
  'essential',
  'why_we_ask',
  'answer_type',
  'max_length',
];
const SHOWN = new Set([...FIRST, 'document', 'live_test', 'good_answer', 'knock_out']);

const WIDTHS: Readonly<Record<string, number>> = {
  text: 420,
  state: 96,
  section: 150,
  criterion: 190,
  essential: 96,
  why_we_ask: 260,
  answer_type: 120,
  max_length: 110,
  good_answer: 260,
};

/** The columns of the questions: the question, then the number that vendors know it by. */
export function questionColumns(numbers: ReadonlyMap<string, string>): readonly GridColumn[] {
  const table = tableOf('rfp_question');
  const rest = Object.keys(table.fields).filter((name) => !['id', 'position', ...FIRST].includes(name));
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of [...FIRST, ...rest]) {
    const width = WIDTHS[name];
    changes[name] = { hidden: !SHOWN.has(name), ...(width === undefined ? {} : { width }) };
  }
  changes.state = {
    ...changes.state,
    tone: (row) => TONES[(row as unknown as RfpQuestion).state],
  };
  changes.criterion = {
    ...changes.criterion,
    tone: (row) => {
      const { criterion, state } = row as unknown as RfpQuestion;
      return criterion === null && state !== 'left-out' ? 'attention' : null;
    },
  };
  const [first, ...fields] = fieldColumns(table, [...FIRST, ...rest], changes);
  if (!first) throw new Error('A question has no fields.');
  const number: GridColumn = {
    key: 'rfp_number',
    header: 'No.',
    help: 'As vendors see it: the section and the place within it. What is left out has none.',
    width: 64,
    value: ({ id }) => numbers.get(id) ?? '',
    text: ({ id }) => numbers.get(id) ?? '',
  };
  return [first, number, ...fields];
}

const TONES = { ready: 'good', draft: 'attention', 'left-out': 'quiet' } as const;
