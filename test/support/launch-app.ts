import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { appEnvironment, memorySwitches } from '../../scripts/launch.mjs';
import { makeUserDir } from './ordinary-user.ts';

interface LaunchOptions {
  /** For the app, after its own folder: a workbook to open, switches. */
  readonly args?: readonly string[];
  /** Where the app keeps its own data; a fresh folder unless an earlier start's is to be used again. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another program than the built app in Electron, such as the packed app. */
  readonly executable?: string;
}

interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly userData: string;
}

/** Starts the real app as an ordinary user in its real sandbox, and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? makeUserDir('user-data');
  const built = options.executable === undefined;
  const app = await _electron.launch({
    executablePath: options.executable ?? fromPrepareApp('READINESS_WORKBOOK_TEST_EXECUTABLE'),
    args: [
      ...memorySwitches(),
      `--user-data-dir=${userData}`,
      ...(built ? [fromPrepareApp('READINESS_WORKBOOK_TEST_APP')] : []),
      ...(options.args ?? []),
    ],
    env: { ...definedOnly(appEnvironment()), ...options.env },
    // Without this Playwright switches the sandbox off on Linux.
    chromiumSandbox: true,
  });
  return { app, window: await app.firstWindow(), userData };
}

function fromPrepareApp(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: journeys run with playwright.config.ts, which prepares the app.`);
  return value;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
