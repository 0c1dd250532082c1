/** One figure that the app and this file both work out. */
export interface Check {
  readonly label: string;
  /** What the app came to, as it stays. */
  readonly app: number | string;
  readonly format: string;
  /** The same figure in this file. */
  readonly formula: string;
}
