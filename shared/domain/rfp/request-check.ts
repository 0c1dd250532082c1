export type CheckState = 'good' | 'attention' | 'stop';

/** One line of what is looked at before a request goes out. */
export interface RequestCheck {
  readonly id: string;
  readonly state: CheckState;
  readonly text: string;
  /** What it would mean to send it as it is; empty where all is well. */
  readonly meaning: string;
  /** The rows or people in question, by name. */
  readonly names: readonly string[];
  /** The page on which it is put right; null for the page Send itself. */
  readonly path: string | null;
}

/** All is well. */
export function good(id: string, text: string): RequestCheck {
  return { id, state: 'good', text, meaning: '', names: [], path: null };
}

/** Something that is sent all the same once somebody has looked at it. */
export function attention(
  id: string,
  text: string,
  meaning: string,
  names: readonly string[],
  path: string | null,
): RequestCheck {
  return { id, state: 'attention', text, meaning, names, path };
}

/** A number with its noun in the right form. */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
