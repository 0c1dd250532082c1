import { defineConfig } from '@playwright/test';

/**
 * Journeys that neither measure times, nor stop processes, nor draw with the mouse: two apps at once do not disturb
 * each other, since each has a folder of its own.
 */
const SIDE_BY_SIDE = [
  'accessibility',
  'behaviours',
  'business-case',
  'checklist',
  'consensus',
  'contract',
  'credits',
  'criteria',
  'drivers-and-playbook',
  'due-diligence',
  'gate',
  'gate-2',
  'gate-3',
  'governance',
  'grid',
  'grid-rows',
  'kpis',
  'people-and-change',
  'process-audit',
  'profile',
  'responsibilities',
  'reviews',
  'rfp',
  'risks',
  'robustness',
  'scoring',
  'security',
  'staffing',
  'prices',
  'vendors',
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'test/journeys',
  globalSetup: './test/support/prepare-app.ts',
  outputDir: 'out/test/playwright',
  workers: 2,
  projects: [
    { name: 'side by side', testMatch: SIDE_BY_SIDE },
    {
      name: 'alone',
      testMatch: '**/*.spec.ts',
      testIgnore: SIDE_BY_SIDE,
      workers: 1,
      dependencies: ['side by side'],
    },
  ],
  // A journey that fails now and then is a bug to find, not to repeat.
  retries: 0,
  timeout: 60_000,
  // Two apps share the machine: what comes late has not gone wrong.
  expect: { timeout: 10_000 },
});
