import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { giveToUser } from '../support/ordinary-user.ts';

const RESULT = path.join(import.meta.dirname, '..', '..', 'out', 'test', 'bench-scroll.json');
const WARM_UP_MS = 500;

/**
 * Scrolls the register of 10,000 touchpoints with the wheel, down and across, and measures the time between frames
 * as the page itself sees it. Blank rows are counted: a frame in which a visible row has no cells.
 */
test('scrolling a register of 10,000 rows', async () => {
  const file = process.env.READINESS_WORKBOOK_BENCH_MAP ?? '';
  giveToUser(path.dirname(file));
  const { app, window } = await launchApp({ args: [file] });
  await introduce(window);
  await window.getByRole('link', { name: 'Touchpoint map' }).click();
  await window.getByRole('tab', { name: 'Register' }).click();
  const grid = window.getByRole('grid', { name: 'Touchpoints' });
  await grid.getByText('Touchpoint 3', { exact: true }).waitFor();
  await grid.hover();
  await window.waitForTimeout(WARM_UP_MS);
  const frames = await framesDuring(window, async () => {
    for (let step = 0; step < 60; step += 1) await window.mouse.wheel(0, step % 10 === 9 ? 20_000 : 400);
    for (let step = 0; step < 20; step += 1) await window.mouse.wheel(300, 0);
    for (let step = 0; step < 40; step += 1) await window.mouse.wheel(0, -900);
  });
  expect(frames.times.length).toBeGreaterThan(50);
  expect(await grid.getAttribute('aria-rowcount')).toBe('10001');
  const sorted = [...frames.times].sort((a, b) => a - b);
  const result = {
    frames: sorted.length,
    medianMs: sorted[Math.floor(sorted.length / 2)],
    p99Ms: sorted[Math.floor(sorted.length * 0.99)],
    worstMs: sorted.at(-1),
    over50: sorted.filter((ms) => ms > 50).length,
    blankRows: frames.blank,
  };
  fs.writeFileSync(RESULT, JSON.stringify(result));
  await app.close();
});

/** The times between the page's frames in milliseconds, and how many rows were seen without cells, while something happens. */
async function framesDuring(window: Page, act: () => Promise<void>) {
  await window.evaluate(() => {
    const seen = { times: [] as number[], blank: 0, stop: false };
    Object.assign(globalThis, { seenFrames: seen });
    let before = performance.now();
    const frame = () => {
      const now = performance.now();
      seen.times.push(now - before);
      before = now;
      for (const row of document.querySelectorAll('[role=grid] [role=row]'))
        if (!row.querySelector('[role=gridcell],[role=rowheader],[role=columnheader]')) seen.blank += 1;
      if (!seen.stop) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await act();
  return window.evaluate(() => {
    const { seenFrames } = globalThis as unknown as {
      seenFrames: { times: number[]; blank: number; stop: boolean };
    };
    seenFrames.stop = true;
    return { times: seenFrames.times.slice(1), blank: seenFrames.blank };
  });
}
