import { parseArgs as parse } from 'node:util';
import { UsageError } from './usage.ts';

export interface Args {
  readonly command: string;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  readonly help: boolean;
  readonly apply: boolean;
  readonly csv: boolean;
  readonly title: string | undefined;
  readonly client: string | undefined;
  readonly author: string | undefined;
  readonly respondent: string | undefined;
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  apply: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  title: { type: 'string' },
  client: { type: 'string' },
  author: { type: 'string' },
  respondent: { type: 'string' },
} as const;

/** Reads the words of a command. @throws UsageError for options that no command has. */
export function parseArgs(argv: readonly string[]): Args {
  const values: string[] = [];
  // A text or number that begins with a dash is a value; options of more than one letter begin with two.
  const args = argv.map((word, at) => {
    if (!/^-(?!-|h$|$)/.test(word) || VALUED.includes(argv[at - 1] ?? '')) return word;
    values.push(word);
    return `${STAND_IN}${values.length - 1}`;
  });
  try {
    const { values: options, positionals } = parse({ args, options: OPTIONS, allowPositionals: true });
    const [command = '', ...words] = positionals.map((word) =>
      word.startsWith(STAND_IN) ? (values[Number(word.slice(STAND_IN.length))] ?? word) : word,
    );
    return {
      command,
      words,
      json: options.json,
      force: options.force,
      help: options.help,
      apply: options.apply,
      csv: options.csv,
      title: options.title,
      client: options.client,
      author: options.author,
      respondent: options.respondent,
    };
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    );
  }
}

const STAND_IN = '\u0000value ';
const VALUED = ['--title', '--client', '--author', '--respondent'];
