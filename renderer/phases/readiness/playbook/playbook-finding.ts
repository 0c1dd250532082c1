import type { PlaybookCompleteness } from '../../../../shared/domain/playbook/playbook-completeness.ts';

/** How far the playbook is and which part holds it back, in one sentence. */
export function playbookFinding({ parts, overall }: PlaybookCompleteness): string {
  const { topics, signed } = overall;
  if (topics === 0) return 'The playbook has no topics yet';
  if (signed === topics) return `All ${topics} topics are signed off`;
  const [last, ...others] = parts
    .filter((part) => part.progress01 !== null)
    .sort((a, b) => (a.progress01 ?? 0) - (b.progress01 ?? 0));
  const behind =
    last && others.length > 0 && (last.progress01 ?? 0) < (others[0]?.progress01 ?? 0)
      ? `; furthest behind: ${last.label.toLowerCase()}`
      : '';
  return `${signed} of ${topics} topics are signed off${behind}`;
}
