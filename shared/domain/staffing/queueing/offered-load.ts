/** What arrives in an interval, and how long it takes. */
export interface Offered {
  /** Contacts that arrive in the interval; may be a fraction, as averages are. */
  readonly contacts: number;
  /** Average handle time of one contact in seconds, after-contact work included. */
  readonly handleSeconds: number;
  /** Length of the interval in seconds. */
  readonly intervalSeconds: number;
}

/**
 * Offered load in erlangs: contacts x handle time / length of the interval. It is the number of people who would be
 * busy on average if nobody had to wait.
 *
 * Example: 100 calls of 180 s in 1,800 s are 10 erlangs; 400 calls of 257 s in 1,800 s are 57.1.
 */
export function offeredLoad({ contacts, handleSeconds, intervalSeconds }: Offered): number {
  return (contacts * handleSeconds) / intervalSeconds;
}
