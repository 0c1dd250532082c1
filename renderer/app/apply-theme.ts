import {
  type CSSVariablesResolver,
  convertCssVariables,
  defaultCssVariablesResolver,
  type MantineTheme,
} from '@mantine/core';

/**
 * Gives the document Mantine's variables for a theme, as a constructed style sheet.
 *
 * Mantine would write them into style elements as HTML, which the Trusted Types of our content
 * security policy forbid.
 */
export function applyTheme(theme: MantineTheme): void {
  const sheet = new CSSStyleSheet();
  const { variables, light, dark } = defaultCssVariablesResolver(theme);
  const own = ownVariables(theme);
  sheet.replaceSync(
    convertCssVariables({
      variables: { ...variables, ...own.variables },
      light: { ...light, ...own.light },
      dark: { ...dark, ...own.dark },
    }),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Where Mantine's own choice has too little contrast or another surface than ours. */
const ownVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-quiet)',
    '--mantine-color-placeholder': 'var(--text-quiet)',
    '--mantine-color-anchor': 'var(--color-accent-text)',
    '--mantine-color-error': 'var(--color-bad-text)',
    '--mantine-color-default-border': 'var(--border-strong)',
    '--mantine-color-default-hover': 'var(--surface-hover)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-primary-color-light': 'var(--color-accent-soft)',
    '--mantine-primary-color-light-color': 'var(--color-accent-text)',
    '--mantine-color-blue-light': 'var(--color-accent-soft)',
    '--mantine-color-blue-light-color': 'var(--color-accent-text)',
  };
  return { variables: {}, light: both, dark: both };
};
