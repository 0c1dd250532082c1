/**
 * The rules saying no: a code for programs and a sentence for people.
 *
 * A refusal is an expected answer, not a bug. It says what happened, what it means
 * and what to do next; whoever shows it adds nothing.
 */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
