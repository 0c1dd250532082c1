/** Closes an exhaustive `switch`: a new member of the union that is not handled fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`A case is not handled: ${JSON.stringify(value)}`);
}
