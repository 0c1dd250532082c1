import type { Severity } from '../../../shared/domain/gate/gate-finding.ts';

/** A finding as its cell says it: a symbol and a word. */
export const FINDING_WORDS: Readonly<Record<Severity, string>> = {
  stop: '✕ Stops',
  condition: '! Condition',
  remark: 'i Remark',
  met: '✓ In order',
};
