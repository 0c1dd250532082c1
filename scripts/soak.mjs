import { closeWith, runChecks } from './checks/run-checks.mjs';
import { unitTests } from './checks/unit-tests.mjs';
import { runMain } from './lib/stop.mjs';
import { setUp } from './set-up.mjs';

/** The tests that `npm test` runs in a shortened form. */
const FILES = [
  'test/main/store/kill.test.ts',
  'test/main/store/workbook-file.test.ts',
  'test/main/excel/changed-in-excel.test.ts',
  'test/main/excel/recalculated-values.test.ts',
  'test/main/excel/large-workbook.test.ts',
];

/** `npm run soak`: 200 kills, long runs of random acts, many random workbooks through Excel and the largest file. */
await runMain(async () => {
  const { node } = await setUp();
  const env = { ...process.env, READINESS_WORKBOOK_SOAK: '1' };
  return closeWith(await runChecks([unitTests(node, { name: 'soak', files: FILES, env })]));
});
