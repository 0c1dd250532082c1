import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { setUp } from '../../scripts/set-up.mjs';
import { asUser, stageForUser } from './ordinary-user.ts';

/**
 * Playwright's global set-up: the app is built and lies where its user can start it.
 *
 * What the journeys need to know of it goes into the environment, which Playwright hands to its
 * workers. Returns the tidying up.
 */
export default async function prepareApp(): Promise<() => void> {
  const silent = () => undefined;
  const tools = await setUp({ need: { electron: true, display: true }, say: silent });
  const { appDir } = await build(tools, silent);
  if (!tools.electron) throw new Error('Set-up brought no Electron.');

  const room = fs.mkdtempSync(path.join(os.tmpdir(), 'rw-test-'));
  fs.chmodSync(room, 0o755);
  process.env.READINESS_WORKBOOK_TEST_ROOM = room;
  const { executable, folder } = tools.electron;
  const staged = path.join(stageForUser(folder), path.relative(folder, executable));
  process.env.READINESS_WORKBOOK_TEST_EXECUTABLE = asUser(staged);
  process.env.READINESS_WORKBOOK_TEST_APP = stageForUser(appDir);
  return () => fs.rmSync(room, { recursive: true, force: true, maxRetries: 5 });
}
