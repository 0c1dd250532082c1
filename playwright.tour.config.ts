import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** The guided tour: not a test, but the same way of driving the app. */
export default defineConfig({
  ...journeys,
  projects: [{ name: 'tour' }],
  workers: 1,
  testDir: 'test/tour',
  outputDir: 'out/test/tour',
  reporter: 'list',
  timeout: 300_000,
});
