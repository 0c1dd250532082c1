/** What a call answers: a value, or a refusal or failure as plain data that survives any process boundary. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };
