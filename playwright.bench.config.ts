import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** The benchmark's part in a real window: not a test, but the same way of driving the app. */
export default defineConfig({
  ...journeys,
  projects: [{ name: 'bench' }],
  workers: 1,
  testDir: 'test/bench',
  outputDir: 'out/test/bench',
  timeout: 300_000,
});
