/** What a result cell shows while its figure is unknown, which is not the same as zero. */
export const UNKNOWN = '–';

export interface Formula {
  readonly formula: string;
  readonly result: number | string | { readonly error: '#N/A' };
}

export type CellContent = Formula | number | string | Date | null;

/**
 * A live formula together with what the app's own rules say it gives, so that viewers which do not
 * calculate show the right figure too. Formulas come from our templates only, never from a person's text.
 */
export function calculated(
  formula: string,
  result: number | string | boolean | null,
  unknown: string = UNKNOWN,
): Formula {
  if (typeof result === 'number' && !Number.isFinite(result))
    throw new Error(`A formula was given ${result} as its result: ${formula}`);
  return {
    formula,
    result: result === null ? unknown : typeof result === 'boolean' ? yesNo(result) : result,
  };
}

export function yesNo(value: boolean): 'Yes' | 'No' {
  return value ? 'Yes' : 'No';
}
