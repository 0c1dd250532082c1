const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** Contacts a month without decimals; nothing while they are unknown. */
export function formatContacts(contacts: number | null): string {
  return contacts === null ? '' : whole.format(contacts);
}

/** A share of 0-1 in percent, as in "49.5 %"; a dash while it is unknown. */
export function formatShare(share01: number | null): string {
  if (share01 === null) return '–';
  return `${new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(share01 * 100)} %`;
}
