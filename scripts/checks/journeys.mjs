import fs from 'node:fs';
import path from 'node:path';
import { OUT } from '../lib/folders.mjs';
import { readJson } from '../lib/json-file.mjs';
import { runPlaywright } from '../lib/run-playwright.mjs';

const REPORT = path.join(OUT, 'test', 'playwright.json');

/** A person's ways through the real app in a real window. */
export function journeys(node) {
  return {
    name: 'journeys',
    isTests: true,
    async run() {
      fs.rmSync(REPORT, { force: true });
      const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT };
      const { code, output } = await runPlaywright(node, ['--reporter=list,json'], { env, capture: true });
      const stats = readJson(REPORT)?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
      const failed = stats.unexpected + stats.flaky;
      return {
        passed: stats.expected,
        failed: code === 0 ? failed : Math.max(1, failed),
        skipped: stats.skipped,
        output,
      };
    },
  };
}
