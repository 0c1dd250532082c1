import { consensusOf } from '../../shared/domain/readiness/consensus-of.ts';
import { largeWorkbook } from '../main/excel/support/workbooks.ts';

/**
 * How long it takes to see where ten respondents disagree on 500 questions, from nothing.
 *
 * Prints the median milliseconds as JSON.
 */
const [QUESTIONS, RESPONDENTS, ROUNDS] = [500, 10, 15];

const workbook = largeWorkbook(QUESTIONS, RESPONDENTS);
const times: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const start = performance.now();
  const { answeredBySeveral } = consensusOf(workbook);
  const took = performance.now() - start;
  if (answeredBySeveral !== QUESTIONS) throw new Error('Not every question was looked at.');
  if (round > 0) times.push(took); // The first round warms the compiler.
}
times.sort((a, b) => a - b);
console.log(
  JSON.stringify({ questions: QUESTIONS, respondents: RESPONDENTS, ms: times[Math.floor(ROUNDS / 2)] }),
);
