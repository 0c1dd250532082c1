import type { Args } from './parse-args.ts';

/** Where a command prints, a line at a time. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A command prints its answer and returns its exit status. */
export type Command = (args: Args, output: Output) => number | Promise<number>;
