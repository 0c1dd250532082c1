import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import { AUTHORITY_LEVELS, type AuthorityLevel } from './authority-levels.ts';
import type { AuthorityFinding } from './check-authority.ts';
import type { TouchpointFinding } from './check-touchpoint-authority.ts';
import type { FindingWords } from './duty-words.ts';

/** What a level is called. */
export function levelLabel(level: AuthorityLevel): string {
  return AUTHORITY_LEVELS.find(({ value }) => value === level)?.label ?? 'Client';
}

export function authorityFindingWords(finding: AuthorityFinding): FindingWords {
  switch (finding.rule) {
    case 'nobody-named':
      return {
        says: 'No level has a limit',
        matters:
          'Agents will either grant nothing or whatever they like. Type the amounts, or say that the client alone decides.',
      };
    case 'limits-unused':
      return {
        says: 'The client alone decides, and still there are limits',
        matters: 'Readers will not know which of the two holds. Clear the limits, or take the mark off.',
      };
    case 'limit-falls':
      return {
        says: `${levelLabel(finding.to)} may grant less than ${levelLabel(finding.from).toLowerCase()}`,
        matters:
          'A case that is handed up comes back with less. Raise the upper limit, or lower the one below.',
      };
    case 'cap-falls':
      return {
        says: `Yearly cap of ${levelLabel(finding.to).toLowerCase()} is below that of ${levelLabel(finding.from).toLowerCase()}`,
        matters:
          'Caps count everything up to a level, so that they can only rise. Raise the upper one, or lower the one below.',
      };
    case 'cap-below-limit':
      return {
        says: `${levelLabel(finding.level)}: a year allows less than one case`,
        matters: 'The limit of a case can never be used in full. Raise the cap, or lower the limit.',
      };
    case 'no-recording':
      return {
        says: 'Nothing says how it is recorded',
        matters:
          'What was granted can then be neither checked nor learned from. Say where amount and reason are written down.',
      };
  }
}

/** @param amount an amount as it is shown, with its currency */
export function touchpointFindingWords(
  { touchpoint, rule, agentLimit }: TouchpointFinding,
  amount: (value: number) => string,
): FindingWords {
  if (rule === 'agent-helpless')
    return {
      says: `${touchpoint.name}: critical, and an agent may decide nothing there`,
      matters:
        'An upset customer meets somebody who can only apologise. Name the touchpoint at a decision with an agent limit.',
    };
  return {
    says: `${touchpoint.name} needs ${amount(needed(touchpoint))}, an agent may grant ${agentLimit === null ? 'nothing' : amount(agentLimit)}`,
    matters:
      'Usual cases there have to be handed up. Raise the agent limit, or correct the limit on the touchpoint map.',
  };
}

function needed({ authority_limit }: Touchpoint): number {
  return authority_limit ?? 0;
}
