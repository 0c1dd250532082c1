import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { OUT, ROOT } from './lib/folders.mjs';
import { isMain } from './lib/is-main.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/stop.mjs';
import { toolScript } from './lib/tools.mjs';
import { makePackFolder } from './package/pack-folder.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm run package`: installers for this platform, in out/package.
 *
 * With `--dir` the app stays a folder, which needs no tool from outside. With `--inspectable` the one
 * fuse stays open, and the one flag is set, through which Playwright drives a packed app: for tests, never
 * to be given away, and therefore in a folder of its own.
 */
async function packageApp(args) {
  const tools = await setUp({ need: { electron: true } });
  await build(tools);
  const inspectable = args.includes('--inspectable');
  await makePackFolder(tools, inspectable);
  const output = path.join(OUT, inspectable ? 'package-inspectable' : 'package');
  fs.rmSync(output, { recursive: true, force: true });
  const options = [
    '--publish=never',
    ...(args.includes('--dir') ? ['--dir'] : []),
    `-c.directories.output=${output}`,
    ...(inspectable ? ['-c.electronFuses.enableNodeCliInspectArguments=true'] : []),
    // Whatever Electron set-up chose is the one that is packed; nothing is downloaded twice.
    `-c.electronVersion=${tools.electron.version}`,
    `-c.electronDist=${tools.electron.folder}`,
  ];
  const { code } = await run(tools.node, [toolScript('electron-builder'), ...options], { cwd: ROOT });
  if (code === 0) console.log(`package: done, in ${path.relative(ROOT, output)}`);
  if (code === 0 && tools.electron.kind === 'test runtime') {
    console.log(
      `package: on the test runtime (Electron ${tools.electron.version}): for tests, not to be given away`,
    );
  }
  return code;
}

if (isMain(import.meta.url)) await runMain(() => packageApp(process.argv.slice(2)));
