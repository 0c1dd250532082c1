import { closeWith, runChecks } from './checks/run-checks.mjs';
import { staticChecks } from './checks/static-checks.mjs';
import { unitTests } from './checks/unit-tests.mjs';
import { runMain } from './lib/stop.mjs';
import { setUp } from './set-up.mjs';

/** `npm run check`: all that can be checked without a window, for the minutes between two edits. */
await runMain(async () => {
  const { node } = await setUp();
  const results = await runChecks(staticChecks(node), 2);
  return closeWith([...results, ...(await runChecks([unitTests(node)]))]);
});
