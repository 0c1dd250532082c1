import { playbookCompleteness } from '../../../../shared/domain/playbook/playbook-completeness.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';

/** The headline figures of the playbook: overall, then part by part. */
export function playbookChecks({ workbook }: Book): readonly Check[] {
  const { parts, overall } = playbookCompleteness(workbook);
  const line = (column: string, at: number) => `INDEX(pls_${column},${at})`;
  const all = parts.length + 1;
  return [
    { label: 'Playbook: topics', app: overall.topics, format: 'General', formula: line('Topics', all) },
    { label: 'Playbook: signed off', app: overall.signed, format: 'General', formula: line('Signed', all) },
    {
      label: 'Playbook: complete',
      app: overall.share01 ?? UNKNOWN,
      format: '0.0%',
      formula: line('Complete', all),
    },
    {
      label: 'Playbook: progress',
      app: overall.progress01 ?? UNKNOWN,
      format: '0.0%',
      formula: line('Progress', all),
    },
    ...parts.map(({ label, share01 }, index) => ({
      label: `Playbook: ${label}, complete`,
      app: share01 ?? UNKNOWN,
      format: '0.0%',
      formula: line('Complete', index + 1),
    })),
  ];
}
