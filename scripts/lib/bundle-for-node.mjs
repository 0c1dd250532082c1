import { build } from 'esbuild';

/**
 * Bundles a TypeScript file of ours into one that Node runs: `node bundle-for-node.mjs ENTRY OUTFILE`.
 *
 * A script of its own, because esbuild is there only after set-up.
 */
const [entry, outfile] = process.argv.slice(2);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['better-sqlite3'],
  loader: { '.sql': 'text' },
  logLevel: 'warning',
});
