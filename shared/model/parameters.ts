import { PARAMETERS } from './parameter-list.ts';

/** Every parameter by its key, as this workbook sets it. */
export type Parameters = Readonly<Record<string, number>>;

const DEFAULTS: Parameters = Object.fromEntries(PARAMETERS.map(({ key, initial }) => [key, initial]));

type Settings = Readonly<Record<string, { readonly id: string; readonly value: number }>>;

const known = new WeakMap<Settings, Parameters>();

/** The defaults with what the workbook sets differently; the same object for the same rows. */
export function parametersOf({ parameter }: { readonly parameter: Settings }): Parameters {
  const before = known.get(parameter);
  if (before) return before;
  const own = Object.values(parameter).filter(({ id }) => Object.hasOwn(DEFAULTS, id));
  const parameters =
    own.length === 0
      ? DEFAULTS
      : { ...DEFAULTS, ...Object.fromEntries(own.map(({ id, value }) => [id, value])) };
  known.set(parameter, parameters);
  return parameters;
}

/** The value of a parameter. @throws Error for a key that no parameter has. */
export function parameterValue(parameters: Parameters, key: string): number {
  const value = parameters[key];
  if (value === undefined) throw new Error(`There is no parameter ${key}.`);
  return value;
}
