import type {
  Completeness,
  PlaybookCompleteness,
} from '../../../../shared/domain/playbook/playbook-completeness.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatShare } from './format-share.ts';

/** How complete the playbook is, part by part. */
export function explainCompleteness({ parts, overall }: PlaybookCompleteness): Explanation {
  const line = (name: string, { topics, signed, share01, progress01 }: Completeness) => [
    name,
    topics,
    signed,
    formatShare(share01),
    formatShare(progress01),
  ];
  return {
    title: 'Completeness of the playbook',
    formula:
      'Complete: topics signed off ÷ topics. Progress: the mean over all topics, in which missing counts 0, a draft 1/3, a review 2/3 and a signature 1. Every topic counts alike.',
    columns: ['Part', 'Topics', 'Signed off', 'Complete', 'Progress'],
    terms: parts.map((part) => line(part.label, part)),
    total: line('Together', overall),
    result:
      overall.share01 === null
        ? 'Not known yet: there are no topics.'
        : `${overall.signed} ÷ ${overall.topics} = ${formatShare(overall.share01)} complete`,
    notes: [
      'A signature counts with the person who gave it and the day; without them the topic counts as in review.',
    ],
    source: 'Readiness Workbook method, playbook. Our own convention.',
  };
}
