import path from 'node:path';
import { OUT, ROOT } from '../lib/folders.mjs';
import { run } from '../lib/run.mjs';
import { toolScript } from '../lib/tools.mjs';

/** Each layer has its own view of the world: what a layer must not see does not exist in it. */
const LAYERS = {
  shared: 'shared/tsconfig.json',
  main: 'main/tsconfig.json',
  'main/app': 'main/app/tsconfig.json',
  preload: 'main/app/tsconfig.preload.json',
  renderer: 'renderer/tsconfig.json',
  test: 'test/tsconfig.json',
};

/** Everything that is checked without running the product: format and lint, types, walls between rooms. */
export function staticChecks(node) {
  return [
    check('format and lint', node, ['biome', 'ci', '--colors=off', '.']),
    check('walls between rooms', node, [
      'dependency-cruiser',
      '--config=.dependency-cruiser.cjs',
      '--output-type=err-long',
      'main',
      'renderer',
      'shared',
      'test',
    ]),
    ...Object.entries(LAYERS).map(([layer, config]) =>
      check(`types of ${layer}`, node, [
        'tsc',
        '--project',
        config,
        '--incremental',
        '--tsBuildInfoFile',
        path.join(OUT, 'types', `${layer.replace('/', '-')}.json`),
      ]),
    ),
  ];
}

function check(name, node, [tool, ...args]) {
  return {
    name,
    async run() {
      const { code, output } = await run(node, [toolScript(tool), ...args], { cwd: ROOT, capture: true });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}
