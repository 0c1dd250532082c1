import fs from 'node:fs';
import path from 'node:path';
import { OUT, ROOT } from '../lib/folders.mjs';
import { readJson } from '../lib/json-file.mjs';
import { run } from '../lib/run.mjs';
import { toolScript } from '../lib/tools.mjs';

const REPORT = path.join(OUT, 'test', 'vitest.json');

/** Rules, store, Excel and command line, without a window; all of them unless files are named. */
export function unitTests(node, { name = 'unit tests', files = [], env = process.env } = {}) {
  return {
    name,
    isTests: true,
    async run() {
      fs.rmSync(REPORT, { force: true });
      const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
      const { code, output } = await run(node, [toolScript('vitest'), ...args], {
        cwd: ROOT,
        env,
        capture: true,
      });
      const report = readJson(REPORT);
      const failed = report?.numFailedTests ?? 0;
      return {
        passed: report?.numPassedTests ?? 0,
        // A test file that cannot even be loaded has no test that fails.
        failed: code === 0 ? failed : Math.max(1, failed),
        skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
        output,
      };
    },
  };
}
