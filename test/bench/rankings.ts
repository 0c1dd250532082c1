import { simulateRanking } from '../../shared/domain/robustness/simulate-ranking.ts';
import type { ScoreMatrix } from '../../shared/domain/score/score-matrix.ts';
import { seededRandom } from '../../shared/lib/seeded-random.ts';

/**
 * How long 10,000 drawn rankings of ten vendors under ten criteria take. Prints the median milliseconds as JSON.
 */
const RUNS = 10_000;
const ROUNDS = 9;

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
const random = seededRandom(1);
const ten = Array.from({ length: 10 }, (_, at) => at);
const matrix: ScoreMatrix = {
  criteria: ten.map((at) => ({ id: `C${at}`, name: `C${at}`, weight01: 0.1 })),
  vendors: ten.map((at) => ({ id: `v${at}`, name: `Vendor ${at}` })),
  scores: ten.map(() => ten.map(() => 2 + 2 * random())),
};

console.log(
  JSON.stringify({
    rankings: RUNS,
    drawMs: timed((round) => {
      const { chances01 } = simulateRanking(matrix, {
        runs: RUNS,
        seed: round,
        weights: 'near',
        weightSwing01: 0.3,
        scoreSwing: 0.5,
      });
      return chances01.length === 10;
    }),
  }),
);

function timed(work: (round: number) => boolean): number {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    collect();
    const start = performance.now();
    const done = work(round);
    const took = performance.now() - start;
    if (!done) throw new Error('The work was not done.');
    if (round > 0) times.push(took); // The first round warms the compiler.
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
