import { RESOLUTIONS, type Resolution } from '../../../../shared/model/readiness-lists.ts';

/** A way of settling for people: "Lowest". */
export function methodName(method: Resolution): string {
  return RESOLUTIONS.find(({ value }) => value === method)?.label ?? method;
}
