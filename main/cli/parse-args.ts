import { parseArgs as parse } from 'node:util';
import { UsageError } from './usage.ts';

export interface Args {
  readonly command: string;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  readonly help: boolean;
  readonly title: string | undefined;
  readonly client: string | undefined;
  readonly author: string | undefined;
  readonly respondent: string | undefined;
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  title: { type: 'string' },
  client: { type: 'string' },
  author: { type: 'string' },
  respondent: { type: 'string' },
} as const;

/** Reads the words of a command. @throws UsageError for options that no command has. */
export function parseArgs(argv: readonly string[]): Args {
  try {
    const { values, positionals } = parse({
      args: valuesProtected(argv),
      options: OPTIONS,
      allowPositionals: true,
    });
    const [command = '', ...words] = positionals;
    return {
      command,
      words,
      json: values.json,
      force: values.force,
      help: values.help,
      title: values.title,
      client: values.client,
      author: values.author,
      respondent: values.respondent,
    };
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    );
  }
}

/** A number below zero is a value, not an option: everything after it is words. */
function valuesProtected(argv: readonly string[]): string[] {
  const at = argv.findIndex((word) => /^-\d/.test(word));
  if (at < 0 || argv.slice(0, at).includes('--')) return [...argv];
  const options = argv.slice(at + 1).filter((word) => word.startsWith('--'));
  const words = argv.slice(at).filter((word) => !word.startsWith('--'));
  return [...argv.slice(0, at), ...options, '--', ...words];
}
