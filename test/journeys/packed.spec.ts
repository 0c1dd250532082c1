import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { introduce } from '../support/dialogs.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeUserDir } from '../support/ordinary-user.ts';
import { packApp } from '../support/packed-app.ts';

/** The app as electron-builder packs it: the release that people get, and the same build with one fuse left open. */
let release: string;
let inspectable: string;

test.beforeAll(() => {
  test.setTimeout(300_000);
  release = packApp('release');
  inspectable = packApp('inspectable');
});

test('opens the sample', async () => {
  const { app, window } = await launchApp({ executable: inspectable });
  // The debugger may lose its first question while the app still starts; the answer is what counts.
  await expect(async () =>
    expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true),
  ).toPass();
  await introduce(window);
  await window.getByRole('button', { name: 'Open the sample engagement' }).click();
  await expect(window.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await window.getByRole('link', { name: 'Checklist', exact: true }).click();
  await expect(window.getByRole('radiogroup').first()).toBeVisible();
  await app.close();
});

test('takes the same commands as the command line', () => {
  const file = path.join(makeUserDir('packed'), 'Sample.orw');
  const run = (...words: string[]) =>
    spawnSync(release, ['--cli', ...words], { encoding: 'utf8', timeout: 60_000 });
  expect(run('sample', file)).toMatchObject({ status: 0, stdout: `Created ${file}\n` });
  const results = run('results', file, '--json');
  expect(JSON.parse(results.stdout)).toMatchObject({ 'readiness.band': 'prepare-first' });
  expect(run('sample', file)).toMatchObject({ status: 1, stdout: '' });
  expect(run('nonsense').status).toBe(2);
});

test('runs nobody else’s code', () => {
  const marker = path.join(makeUserDir('attack'), 'ran');
  const script = `require('fs').writeFileSync(${JSON.stringify(marker)}, 'x')`;
  const planted = path.join(path.dirname(marker), 'planted.cjs');
  fs.writeFileSync(planted, script);
  fs.chmodSync(planted, 0o644);
  const attempt = (args: string[], env: Record<string, string>) =>
    spawnSync(release, args, { env: { ...process.env, ...env }, timeout: 8_000, killSignal: 'SIGKILL' });
  attempt(['-e', script], { ELECTRON_RUN_AS_NODE: '1' });
  attempt(['--cli', 'help'], { NODE_OPTIONS: `--require ${planted}` });
  expect(fs.existsSync(marker)).toBe(false);
});

test('does not let itself be driven from outside', () => {
  const started = Date.now();
  const { status, signal } = spawnSync(
    release,
    [`--user-data-dir=${makeUserDir('driven')}`, '--remote-debugging-port=0'],
    {
      timeout: 20_000,
      killSignal: 'SIGKILL',
    },
  );
  expect({ status, signal }).toEqual({ status: 1, signal: null });
  expect(Date.now() - started).toBeLessThan(20_000);
});
