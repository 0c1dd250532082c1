interface Option {
  readonly value: string;
  readonly label: string;
}

/** Every time zone that this computer knows, and the one that is set even if it does not. */
export function timeZoneOptions(chosen: string): readonly Option[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  if (chosen !== '') zones.add(chosen);
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** Every currency that this computer knows by its code and name, and the one that is set even if it does not. */
export function currencyOptions(chosen: string): readonly Option[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return [...new Set([...Intl.supportedValuesOf('currency'), chosen])].sort().map((code) => {
    const name = nameOf(names, code);
    return { value: code, label: name === code ? code : `${code} ${name}` };
  });
}

/** A code that is no currency code has no name. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The months by their names, as the numbers 1 to 12. */
export function monthOptions(): readonly Option[] {
  const names = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    label: names.format(Date.UTC(2000, month, 1)),
  }));
}
