import { openWorkbook } from '../../main/store/open-workbook.ts';
import { giveAnswer } from '../../shared/commands/give-answer.ts';

/**
 * A process that edits a workbook as fast as it can until somebody ends it, and says after each
 * commit which line of the log it got and which note it wrote. Every seventh act touches many rows.
 */
const [path = '', backups = ''] = process.argv.slice(2);
const at = new Date().toISOString();
const { file } = openWorkbook(path, { backups, at });
const questions = Object.keys(file.workbook.question);
const [respondent = ''] = Object.keys(file.workbook.person);

function burst(number: number): void {
  const touched = number % 7 === 0 ? questions : [questions[number % questions.length] as string];
  const note = `note ${process.pid}-${number} `.padEnd(
    touched.length === 1 ? 40 + (number % 50) * 20 : 40,
    'x',
  );
  const edits = touched.flatMap(
    (question) =>
      giveAnswer(file.workbook, { question, respondent, fields: { note, level: (number % 5) + 1 }, at })
        .edits,
  );
  file.commit({ title: note.trim().slice(0, 60), edits }, { author: 'Burst', at });
  process.send?.({ seq: file.seq, question: touched[0], note });
}

for (let number = 1; ; number += 1) {
  burst(number);
  // The acknowledgement leaves the process before the next edit begins, as a reply to the window does.
  await new Promise((resolve) => setImmediate(resolve));
}
