/**
 * Runs checks and tells of each in one line, of a failed one with all that its tool said.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, output: string }} Result
 * @typedef {{ name: string, isTests?: boolean, run: () => Promise<Result> }} Check
 * @param {readonly Check[]} checks
 * @param {number} atOnce how many run side by side
 * @returns {Promise<(Result & { isTests: boolean })[]>}
 */
export async function runChecks(checks, atOnce = 1) {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = Date.now();
      const result = await check.run().catch(failure);
      results.push({ ...result, isTests: check.isTests === true });
      tell(check, result, (Date.now() - started) / 1000);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** Prints the closing line and gives the exit code: a run without a single test is a failure too. */
export function closeWith(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const tests = results
    .filter((result) => result.isTests)
    .reduce((total, { passed, failed }) => total + passed + failed, 0);
  if (tests === 0) console.log('No test was executed.');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 && tests > 0 ? 0 : 1;
}

function tell({ name, isTests }, { passed, failed, skipped, output }, seconds) {
  const counts = isTests ? `  ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(22)} ${seconds.toFixed(1).padStart(5)} s${counts}`,
  );
  if (failed > 0) console.log(`\n${output.trim()}\n`);
}

function failure(error) {
  return { passed: 0, failed: 1, skipped: 0, output: error.stack ?? String(error) };
}
