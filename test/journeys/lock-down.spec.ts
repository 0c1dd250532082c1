import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { CALL_NAMES } from '../../shared/ipc/call-names.ts';
import { launchApp } from '../support/launch-app.ts';

/** The official security checklist of Electron, as far as it shows in a running app. */
let started: Awaited<ReturnType<typeof launchApp>>;

test.beforeAll(async () => {
  started = await launchApp();
  await started.window.waitForLoadState();
});
test.afterAll(() => started.app.close());

test('the page runs in the operating system’s sandbox, without Node', async () => {
  const { app, window } = started;
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    const contents = first?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });
  expect(preferences.allowRunningInsecureContent).not.toBe(true);
  expect(preferences.experimentalFeatures).not.toBe(true);
  const nodeThings = await window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  );
  expect(nodeThings).toEqual([]);
});

test('the kernel confines the page’s process', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux tells through /proc.');
  const pid = await started.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
});

test('the page gets the calls of the contract and nothing else', async () => {
  const offered = await started.window.evaluate(() => {
    const shell = (globalThis as unknown as { shell: Record<string, object> }).shell;
    return {
      keys: Object.keys(shell),
      calls: Object.keys(shell.call ?? {}),
      frozen: Object.isFrozen(shell) && Object.isFrozen(shell.call),
    };
  });
  expect(offered).toEqual({ keys: ['call', 'onEvent', 'pathOf'], calls: [...CALL_NAMES], frozen: true });
});

test('the policy forbids everything but the app’s own files', async () => {
  const policy = await started.window.evaluate(async () =>
    (await fetch('/')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("trusted-types 'none'");
  expect(policy).not.toContain('unsafe');
  const nonces = await started.window.evaluate(async () => {
    const read = async () =>
      /nonce-([^']+)/.exec((await fetch('/')).headers.get('content-security-policy') ?? '')?.[1];
    return [await read(), await read()];
  });
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('script and markup that got into the page do not run', async () => {
  const ran = await started.window.evaluate(() => {
    const result = { html: '', script: false };
    try {
      const host = document.createElement('div');
      host.innerHTML = '<img src=x onerror="globalThis.__ran = true">';
      result.html = 'written';
    } catch (error) {
      result.html = (error as Error).name;
    }
    const script = document.createElement('script');
    try {
      script.text = 'globalThis.__ran = true';
      document.head.append(script);
    } catch {
      // Trusted Types refuse it.
    }
    result.script = '__ran' in globalThis;
    return result;
  });
  expect(ran).toEqual({ html: 'TypeError', script: false });
});

test('the page cannot leave, open windows or embed others', async () => {
  const { app, window } = started;
  await window.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await window.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  expect(await window.evaluate(() => globalThis.open('https://example.com/') === null)).toBe(true);
  expect(window.url()).toMatch(/^app:\/\/ui\//);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await window.evaluate(() => document.createElement('webview').constructor.name)).toBe('HTMLElement');
});

test('addresses outside the folder of the app’s files lead nowhere', async () => {
  const answers = await started.window.evaluate(async () => {
    const paths = [
      '/%2e%2e/main.cjs',
      '/..%2fmain.cjs',
      '/..%5cmain.cjs',
      '/%00',
      '/../../../etc/passwd',
      '/package.json',
      '/%E0%A4%A',
    ];
    return Promise.all(
      paths.map((path) =>
        fetch(path).then(
          (answer) => answer.status,
          () => 404,
        ),
      ),
    );
  });
  expect(answers).toEqual(Array(7).fill(404));
});

test('permissions are denied', async () => {
  const denied = await started.window.evaluate(async () => ({
    location: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        (e) => resolve(e.code),
      ),
    ),
    notifications: await Notification.requestPermission(),
    clipboard: await navigator.clipboard.readText().then(
      () => 'read',
      (error: Error) => error.name,
    ),
  }));
  expect(denied).toEqual({ location: 1, notifications: 'denied', clipboard: 'NotAllowedError' });
});

test('another page with the same preload script is turned away', async () => {
  const reply = await started.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
    await stranger.loadURL('data:text/html,<p>stranger');
    const answer = await stranger.webContents.executeJavaScript("shell.call['home.read'](null)");
    stranger.destroy();
    return answer as unknown;
  });
  expect(reply).toMatchObject({ ok: false, code: 'forbidden' });
});

test('nothing asks the network for anything, and an attempt fails', async () => {
  const asked = () =>
    started.app.evaluate(() => (globalThis as unknown as { refusedRequests: string[] }).refusedRequests);
  expect(await asked()).toEqual([]);
  const failed = await started.window.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'failed',
    ),
  );
  expect(failed).toBe('failed');
});
