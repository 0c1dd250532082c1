/** The id of the exception that waives a criterion's minimum for a vendor. */
export function minimumKey(vendor: string, criterion: string): string {
  return `minimum.${vendor}.${criterion}`;
}
