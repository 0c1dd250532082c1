import fs from 'node:fs';
import path from 'node:path';
import { _electron, test } from '@playwright/test';
import { appEnvironment, memorySwitches } from '../../scripts/launch.mjs';
import { giveToUser, makeUserDir } from '../support/ordinary-user.ts';

const ROUNDS = Number(process.env.READINESS_WORKBOOK_BENCH_ROUNDS ?? 9);
const RESULT = path.join(import.meta.dirname, '..', '..', 'out', 'test', 'bench-start.json');

const EMPTY_APP = `const { app, BrowserWindow } = require('electron');
app.enableSandbox();
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());
`;

/**
 * Cold start to interactive, against an empty Electron window, in turn.
 *
 * A start counts from the launch of the program until a button of the page can be pressed. Each has a
 * fresh folder for its data, as on the first start.
 */
test('cold start', async () => {
  const empty = emptyApp();
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const a = await start(process.env.READINESS_WORKBOOK_TEST_APP ?? '', 'Open the sample engagement');
    const b = await start(empty, 'Ready');
    if (round === 0) continue; // The first round warms the disk's cache.
    ours.push(a);
    plain.push(b);
  }
  const result = {
    rounds: ROUNDS,
    appMs: median(ours),
    emptyMs: median(plain),
    ratio: median(ours) / median(plain),
  };
  fs.writeFileSync(RESULT, JSON.stringify(result));
});

async function start(appFolder: string, button: string): Promise<number> {
  const args = [...memorySwitches(), `--user-data-dir=${makeUserDir('bench')}`, appFolder];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = appEnvironment() as Record<string, string>;
  const begun = performance.now();
  const app = await _electron.launch({
    executablePath: process.env.READINESS_WORKBOOK_TEST_EXECUTABLE ?? '',
    args,
    env,
    chromiumSandbox: true,
  });
  const window = await app.firstWindow();
  await window.getByRole('button', { name: button }).waitFor();
  const took = performance.now() - begun;
  await app.close();
  return took;
}

function emptyApp(): string {
  const folder = makeUserDir('empty-app');
  fs.writeFileSync(path.join(folder, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.cjs"}');
  fs.writeFileSync(path.join(folder, 'main.cjs'), EMPTY_APP);
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><title>Empty</title><button>Ready</button>',
  );
  giveToUser(folder);
  return folder;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
