import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { type Completeness, playbookCompleteness } from './playbook-completeness.ts';

/** Completeness and progress, 0 to 1, as `playbook.<figure>` and `playbook.<part>.<figure>`. */
export function playbookFigures(workbook: Pick<Workbook, 'playbook_topic'>): Figures {
  const { parts, overall } = playbookCompleteness(workbook);
  const figures: Record<string, Figure> = {};
  const add = (key: string, { topics, signed, share01, progress01 }: Completeness) => {
    figures[`${key}.topics`] = topics;
    figures[`${key}.signed`] = signed;
    figures[`${key}.completeness`] = share01;
    figures[`${key}.progress`] = progress01;
  };
  add('playbook', overall);
  for (const part of parts) add(`playbook.${part.part}`, part);
  return figures;
}
