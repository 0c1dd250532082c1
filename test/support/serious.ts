import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Serious and critical findings of axe on what a window shows, in short.
 *
 * @param only the rules to look at; all of them unless some are named. Colours are the one thing that a dark scheme
 *   changes, so a screen that was looked at in light colours needs no more than those.
 */
export async function serious(window: Page, only?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: window }).setLegacyMode(true);
  const { violations } = await (only ? axe.withRules([...only]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join('; ')}`,
    );
}

/** What axe has to look at in a scheme: everything in light colours, contrast in dark ones. */
export function rulesIn(scheme: 'light' | 'dark'): readonly string[] | undefined {
  return scheme === 'dark' ? ['color-contrast'] : undefined;
}
