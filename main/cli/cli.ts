import { runCli } from './run-cli.ts';

// Started by Node directly, or by the packed app, whose own arguments end with `--cli`.
const marker = process.argv.indexOf('--cli');
const args = process.argv.slice(marker >= 0 ? marker + 1 : 2);

// A reader such as `head` may have had enough before we are done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCli(args, {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  // Whatever was printed is flushed before the process ends, also when a pipe takes it slowly.
  process.stdout.write('', () => process.exit(code));
});
