/** A label within a sentence: its first letter small, unless it is an abbreviation such as AHT. */
export function inSentence(label: string): string {
  return /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
