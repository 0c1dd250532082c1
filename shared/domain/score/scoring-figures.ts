import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { assessSelection } from './assess-vendors.ts';
import { scoringFindings } from './scoring-findings.ts';
import { scoringProgress } from './scoring-progress.ts';

/**
 * Scores and ranks of the short list by keys that stay: means and criteria 1-5, percent 0-100, TOPSIS 0-1, and how many
 * scores are far apart without agreement, missing, or without evidence.
 */
export function scoringFigures(workbook: Workbook): Figures {
  const selection = assessSelection(workbook);
  const findings = scoringFindings(workbook, selection);
  const figures: Record<string, Figure> = {
    'scoring.spread': findings.filter(({ kind }) => kind === 'apart').length,
    'scoring.missing': selection.vendors.reduce((sum, { missing }) => sum + missing.length, 0),
    'scoring.withoutEvidence': findings.filter(({ kind }) => kind === 'bare' || kind === 'extreme').length,
    'scoring.handedIn': scoringProgress(workbook).allHandedIn,
  };
  for (const vendor of selection.vendors) {
    const key = `vendor.${vendor.id}`;
    figures[`${key}.weighted`] = vendor.weighted;
    figures[`${key}.percent`] = vendor.percent;
    figures[`${key}.rank`] = vendor.rank;
    figures[`${key}.topsis`] = vendor.topsis;
    figures[`${key}.topsisRank`] = vendor.topsisRank;
    for (const { id, score } of vendor.criteria) figures[`${key}.criterion.${id}`] = score;
  }
  return figures;
}
