/** The choices of a question, one in a line. */
export function choicesOf(options: string): readonly string[] {
  return options
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
