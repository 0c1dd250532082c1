/** Whether the long form of the tests was asked for, with `npm run soak`. */
export const SOAKING = process.env.READINESS_WORKBOOK_SOAK === '1';

/** How often something is repeated: so often in every run of the tests, and so often where it may take its time. */
export function repeats(usual: number, soaking: number): number {
  return SOAKING ? soaking : usual;
}
