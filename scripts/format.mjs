import { ROOT } from './lib/folders.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/stop.mjs';
import { toolScript } from './lib/tools.mjs';
import { setUp } from './set-up.mjs';

/** `npm run format`: the house format, imports in order, and what lint can mend without changing what code does. */
await runMain(async () => {
  const { node } = await setUp();
  const { code } = await run(node, [toolScript('biome'), 'check', '--write', '.'], { cwd: ROOT });
  return code;
});
