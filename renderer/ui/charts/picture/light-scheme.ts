const ATTRIBUTE = 'data-mantine-color-scheme';

/**
 * Reads the page as it looks in light colours, whatever the person has chosen: nothing is painted between the two
 * switches, because nothing in here waits.
 */
export function inLightScheme<T>(read: () => T): T {
  const root = document.documentElement;
  const before = root.getAttribute(ATTRIBUTE);
  if (before === 'light') return read();
  root.setAttribute(ATTRIBUTE, 'light');
  try {
    return read();
  } finally {
    if (before === null) root.removeAttribute(ATTRIBUTE);
    else root.setAttribute(ATTRIBUTE, before);
  }
}

/** A colour as style sheets write it, such as `var(--color-keep)`, as it is computed within the page now. */
export function computedColour(css: string): string {
  const probe = document.createElement('span');
  probe.style.color = css;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
