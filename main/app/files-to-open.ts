import { resolve } from 'node:path';

/**
 * The workbook files that a command line names, as full paths.
 *
 * @param argv arguments after the program's own (and, while developing, after the app's folder)
 * @param cwd the folder in which the command was typed
 */
export function filesToOpen(argv: readonly string[], cwd: string): readonly string[] {
  return argv
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.orw'))
    .map((word) => resolve(cwd, word));
}
