import { Refusal } from '../../shared/lib/refusal.ts';
import { checkFile } from './check-file.ts';
import type { Command, Output } from './command.ts';
import { exportFile } from './export-file.ts';
import { importRowsFile } from './import-rows.ts';
import { info } from './info.ts';
import { newFile } from './new-file.ts';
import { parseArgs } from './parse-args.ts';
import { printResults } from './print-results.ts';
import { printRows } from './print-rows.ts';
import { setField } from './set-field.ts';
import { USAGE, UsageError } from './usage.ts';

const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly words: number }>> = {
  new: { run: newFile, words: 1 },
  sample: { run: newFile, words: 1 },
  info: { run: info, words: 1 },
  check: { run: checkFile, words: 1 },
  results: { run: printResults, words: 1 },
  rows: { run: printRows, words: 2 },
  set: { run: setField, words: 5 },
  'import-rows': { run: importRowsFile, words: 3 },
  export: { run: exportFile, words: 2 },
};

/** Runs one command. @returns 0 when it was done, 1 when it was refused, 2 when it was not understood. */
export async function runCli(argv: readonly string[], output: Output): Promise<number> {
  try {
    const args = parseArgs(argv);
    if (args.help || args.command === 'help') {
      output.out(USAGE);
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, args.command) ? COMMANDS[args.command] : undefined;
    if (!command)
      throw new UsageError(
        args.command === '' ? 'A command is needed' : `There is no command "${args.command}"`,
      );
    if (args.words.length !== command.words)
      throw new UsageError(
        `"${args.command}" takes ${command.words} ${command.words === 1 ? 'word' : 'words'}, not ${args.words.length}`,
      );
    return await command.run(args, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`${error.message}.\n\n${USAGE}`);
      return 2;
    }
    const message =
      error instanceof Refusal ? error.message : `Something went wrong in the app: ${String(error)}`;
    output.err(message.replace(/\s*\n\s*/g, ' '));
    return 1;
  }
}
