import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { assembleMemo } from './assemble-memo.ts';
import { compareVendors } from './compare-vendors.ts';
import { readSelection } from './selection-facts.ts';

/**
 * The figures of the recommendation by their keys: whom the figures lead to (an id, null for nobody), what keeps it from
 * being recommended, how many sections people have written and how many of these the data has left behind, and the score
 * of each vendor in each row of the comparison (1-5).
 */
export function recommendationFigures(workbook: Workbook): Figures {
  const facts = readSelection(workbook);
  const parts = assembleMemo(workbook, facts);
  const figures: Record<string, Figure> = {
    'recommendation.candidate': facts.recommended.candidate?.id ?? null,
    'recommendation.obstacle': facts.recommended.obstacle,
    'recommendation.edited': parts.filter(({ edited }) => edited).length,
    'recommendation.moved': parts.filter(({ moved }) => moved).length,
  };
  for (const { group, cells } of compareVendors(workbook, facts))
    for (const { vendor, score } of cells) figures[`comparison.${group}.${vendor}`] = score;
  return figures;
}
