import { run } from './run.mjs';
import { toolScript } from './tools.mjs';

const SCREEN = '-screen 0 1600x1000x24';

/** Runs Playwright on the current Node, on a virtual screen where there is no real one. */
export function runPlaywright(node, args, { env = process.env, capture = false } = {}) {
  const command = [node, toolScript('playwright'), 'test', ...args];
  const needsScreen = process.platform === 'linux' && !env.DISPLAY;
  const [program, ...rest] = needsScreen
    ? ['xvfb-run', '-a', `--server-args=${SCREEN}`, ...command]
    : command;
  return run(program, rest, { env, capture });
}
