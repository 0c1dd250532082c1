import type { ActivityFinding } from './check-activity.ts';

/** What is wrong, why it matters and what to do, in words for people. */
export interface FindingWords {
  /** The finding in a few words, for a list. */
  readonly says: string;
  readonly matters: string;
}

/** @param nameOf the name of a role by its id */
export function activityFindingWords(
  finding: ActivityFinding,
  nameOf: (role: string) => string,
): FindingWords {
  switch (finding.rule) {
    case 'no-accountable':
      return {
        says: 'Nobody answers for it',
        matters: 'What nobody answers for is left until it burns. Give one role an A.',
      };
    case 'several-accountable':
      return {
        says: `${finding.roles.length} roles answer for it: ${names(finding.roles, nameOf)}`,
        matters: 'Each will think that the other sees to it. Leave the A with one of them.',
      };
    case 'no-responsible':
      return {
        says: 'Nobody does it',
        matters:
          'It is decided and not carried out. Give an R to whoever does the work; A/R if it is the same role.',
      };
    case 'many-responsible':
      return {
        says: `${finding.roles.length} roles do it`,
        matters:
          'The more do it together, the less anybody waits for is done. Split the activity, or make some of them C.',
      };
    case 'doubled':
      return {
        says: `${nameOf(finding.role)} stands in it as ${finding.letters}`,
        matters:
          'Whoever does it or answers for it need not be asked or told as well. Keep one letter, or A/R.',
      };
  }
}

function names(roles: readonly string[], nameOf: (role: string) => string): string {
  return roles.map(nameOf).join(', ');
}
