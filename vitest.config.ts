import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Migrations are imported as text, as the bundler does it for the app. */
const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('.sql') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : null,
};

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Most tests work with a file or a spreadsheet and leave the machine time for another.
    maxWorkers: '100%',
    // Real files, real databases and a spreadsheet program with 130 sheets: a slow machine is not a failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
