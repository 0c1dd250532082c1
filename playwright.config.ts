import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/support/prepare-app.ts',
  outputDir: 'out/test/playwright',
  // One app at a time: it allows one instance, and the journeys measure times.
  workers: 1,
  // A journey that fails now and then is a bug to find, not to repeat.
  retries: 0,
  timeout: 60_000,
});
