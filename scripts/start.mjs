import { build } from './build.mjs';
import { launchCommand } from './launch.mjs';
import { isMain } from './lib/is-main.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/stop.mjs';
import { hasDisplay } from './set-up/system-libraries.mjs';
import { setUp } from './set-up.mjs';
import { tour } from './tour.mjs';

/** `npm start`: installs what is missing, builds what changed, opens the app, and ends with its exit code. */
async function start(args) {
  if (!hasDisplay()) {
    console.log('start: there is no display, so the guided tour runs under a virtual one instead');
    return tour();
  }
  const tools = await setUp({ need: { electron: true, display: true } });
  const { appDir } = await build(tools);
  const { command, args: all, env } = launchCommand(tools.electron, appDir, args);
  const { code } = await run(command, all, { env, endsItself: true });
  return code;
}

if (isMain(import.meta.url)) await runMain(() => start(process.argv.slice(2)));
