import { type AskedQuestion, sameWording } from '../../domain/rfp/asked-questions.ts';
import type { FileAnswer, VendorFile } from '../../domain/rfp/vendor-file.ts';
import type { FileProblem } from './vendor-reading.ts';

export interface MatchedAnswer {
  readonly asked: AskedQuestion;
  readonly answer: string;
  readonly document: string;
}

/**
 * Finds for each question that was asked what the file answers. Rows are known by their keys wherever they stand, so a
 * file that was sorted, or that lost rows, still matches; a row without its key is known by the wording of its question
 * alone. What belongs to no question is told with the text that was typed.
 */
export function matchAnswers(
  asked: readonly AskedQuestion[],
  file: Pick<VendorFile, 'answers' | 'documents'>,
): { readonly matched: readonly MatchedAnswer[]; readonly problems: readonly FileProblem[] } {
  const byKey = new Map(asked.map((one) => [one.key, one]));
  const answers = new Map<string, FileAnswer>();
  const problems: FileProblem[] = [];
  for (const row of file.answers) {
    const one = byKey.get(row.key) ?? onlyOne(asked.filter(({ text }) => sameWording(text, row.question)));
    const said = row.answer.trim();
    if (!one) {
      if (said !== '')
        problems.push({
          place: row.place,
          message: `This row belongs to no question that was asked. It says “${brief(row.question)}”: “${brief(said)}”.`,
        });
      continue;
    }
    const before = answers.get(one.key);
    if (before && said !== '' && before.answer.trim() !== '' && before.answer.trim() !== said)
      problems.push({
        place: row.place,
        message: `Question ${one.number} is answered twice. The first answer was read; the other is “${brief(said)}”.`,
      });
    if (!before || before.answer.trim() === '') answers.set(one.key, row);
    if (row.question.trim() !== '' && !sameWording(one.text, row.question))
      problems.push({
        place: row.place,
        message: `The wording of question ${one.number} was changed in the file to “${brief(row.question)}”. The answer was read as one to our wording.`,
      });
  }
  const matched = asked.map((one) => ({
    asked: one,
    answer: answers.get(one.key)?.answer.trim() ?? '',
    document: file.documents[one.key]?.trim() ?? '',
  }));
  return { matched, problems };
}

/** The only one of a list; of several, whose cut texts begin alike, none can be told to be meant. */
function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** A text short enough for a line of a list. */
export function brief(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}
