/** What a typed or pasted word turned out to be: a value that the field takes, or a sentence that says why not. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly message: string;
      /** A word close to the typed one that the field would take. */
      readonly suggestion?: string;
      /** The item of a list that the suggestion is for; the whole text when it is not said. */
      readonly word?: string;
    };

export function accepted(value: unknown): Reading {
  return { ok: true, value };
}

export function refused(message: string, suggestion?: string): Reading {
  return suggestion === undefined
    ? { ok: false, message }
    : { ok: false, message: `${message} Did you mean ${suggestion}?`, suggestion };
}
