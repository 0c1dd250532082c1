interface Origin {
  readonly from: object;
  readonly keys: ReadonlySet<string>;
}

const origins = new WeakMap<object, Origin>();

/** Notes that a record was made from another by changing, adding or removing only the entries of `keys`. */
export function noteDerived(next: object, from: object, keys: ReadonlySet<string>): void {
  origins.set(next, { from, keys });
}

/**
 * The keys by which `next` can differ from `from`, or null when that is not known. Lets a computation over many
 * entries look only at those that may have changed.
 */
export function changedKeys(next: object, from: object): ReadonlySet<string> | null {
  if (next === from) return NONE;
  const origin = origins.get(next);
  return origin?.from === from ? origin.keys : null;
}

const NONE: ReadonlySet<string> = new Set();
