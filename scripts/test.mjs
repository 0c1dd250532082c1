import { build } from './build.mjs';
import { journeys } from './checks/journeys.mjs';
import { closeWith, runChecks } from './checks/run-checks.mjs';
import { staticChecks } from './checks/static-checks.mjs';
import { unitTests } from './checks/unit-tests.mjs';
import { runMain } from './lib/stop.mjs';
import { wantedVersion } from './set-up/electron.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm test`: everything, in a fresh clone as well.
 *
 * A check that fails does not keep the later ones from running. Journeys run alone, because they
 * have an eye on the time.
 */
await runMain(async () => {
  const tools = await setUp({ need: { electron: true, display: true } });
  const { kind, version } = tools.electron;
  const remark = kind === 'electron' ? '' : ` (${kind}; the product ships with ${wantedVersion()})`;
  console.log(`test: on Electron ${version}${remark}`);
  const results = [
    ...(await runChecks([building(tools), ...staticChecks(tools.node)], 2)),
    ...(await runChecks([unitTests(tools.node)])),
    ...(await runChecks([journeys(tools.node)])),
  ];
  return closeWith(results);
});

function building(tools) {
  return {
    name: 'build',
    async run() {
      await build(tools, () => {});
      return { passed: 1, failed: 0, skipped: 0, output: '' };
    },
  };
}
