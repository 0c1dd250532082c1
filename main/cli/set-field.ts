import { v7 as uuid } from 'uuid';
import { applyEdits } from '../../shared/changes/apply-change.ts';
import type { Change } from '../../shared/changes/change.ts';
import { giveAnswer } from '../../shared/commands/give-answer.ts';
import { parseValue } from '../../shared/commands/parse-value.ts';
import { putEdit, setFields } from '../../shared/commands/put.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import { newRow, type TableName, tableOf } from '../../shared/model/tables.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { openWorkbook } from '../store/open-workbook.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Actor } from '../store/workbook-file.ts';
import { actor } from './actor.ts';
import type { Command } from './command.ts';
import { dataFolder } from './data-folder.ts';
import type { Args } from './parse-args.ts';
import { tableNamed } from './table-named.ts';
import { UsageError } from './usage.ts';

/** `set`: changes one field through the same checks and change log as the app. */
export const setField: Command = (args, { out }) => {
  const [path = '', name = '', row = '', field = '', text = ''] = args.words;
  const table = tableNamed(name);
  const { fields } = tableOf(table);
  const described = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!described || field === 'id')
    throw new UsageError(
      `${table} has no field "${field}" to set; its fields are ${Object.keys(fields)
        .filter((f) => f !== 'id')
        .join(', ')}`,
    );
  const { workbook } = readWorkbook(path);
  const value = parseValue(described, text, workbook);
  const who = actor(args);
  makeChange(workbook, { table, row, field, value, who, args }); // What is refused changes nothing, not even the format.
  const { file } = openWorkbook(path, { backups: dataFolder('backups'), at: who.at });
  try {
    const change = makeChange(file.workbook, { table, row, field, value, who, args });
    file.commit(change, who);
    out(
      args.json
        ? JSON.stringify({ seq: file.seq, title: change.title }, null, 2)
        : `${change.title}: saved as change ${file.seq}`,
    );
    return 0;
  } finally {
    file.close();
  }
};

interface Wanted {
  readonly table: TableName;
  readonly row: string;
  readonly field: string;
  readonly value: unknown;
  readonly who: Actor;
  readonly args: Args;
}

function makeChange(workbook: Workbook, { table, row, field, value, who, args }: Wanted): Change {
  const fields = { [field]: value };
  if (table !== 'answer')
    return setFields(workbook, table, row, fields, `Set ${field} of ${tableOf(table).singular} ${row}`);
  if (field === 'question' || field === 'respondent')
    throw new Refusal(
      'invalid',
      'An answer keeps its question and its respondent: give the other answer instead.',
    );
  const known = workbook.answer[row];
  if (known)
    return giveAnswer(workbook, {
      question: known.question,
      respondent: known.respondent,
      fields,
      at: who.at,
    });
  return answerTo(workbook, row, fields, who, args.respondent);
}

/** The answer of one respondent to a question, who is added to the people when the workbook has nobody yet. */
function answerTo(workbook: Workbook, question: string, fields: object, who: Actor, wanted?: string): Change {
  const people = Object.values(workbook.person);
  const name = wanted ?? who.author;
  const found =
    people.find((person) => person.id === name || person.name === name) ??
    (wanted ? undefined : mostAnswers(workbook));
  if (found) return giveAnswer(workbook, { question, respondent: found.id, fields, at: who.at });
  const person = putEdit(workbook, 'person', newRow('person', { id: uuid(), name }));
  const { title, edits } = giveAnswer(applyEdits(workbook, [person]), {
    question,
    respondent: person.id,
    fields,
    at: who.at,
  });
  return { title, edits: [person, ...edits] };
}

function mostAnswers({ person, answer }: Workbook) {
  const counts = new Map<string, number>();
  for (const { respondent } of Object.values(answer))
    counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && person[most[0]];
}
