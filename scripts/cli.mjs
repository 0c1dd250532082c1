import { buildCli } from './build.mjs';
import { isMain } from './lib/is-main.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/stop.mjs';
import { setUp } from './set-up.mjs';

/**
 * `npm run cli -- COMMAND`: the app's command line, on the current Node, without Electron.
 *
 * Standard output belongs to the command alone; what set-up has to say goes to the other stream, and
 * only when there is work for it.
 */
async function cli(args) {
  const say = (line) => line.includes('up to date') || console.error(line);
  const tools = await setUp({ say });
  const program = await buildCli(tools, say);
  const { code } = await run(tools.node, [program, ...args]);
  return code;
}

if (isMain(import.meta.url)) await runMain(() => cli(process.argv.slice(2)));
