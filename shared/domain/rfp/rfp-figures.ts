import type { Figure, Figures } from '../figure.ts';
import { type AnswerRows, answerMatrix } from './answer-matrix.ts';
import { type CoverageRows, rfpCoverage } from './rfp-coverage.ts';
import { rfpOutline } from './rfp-outline.ts';

/** The figures of the request by their keys: counts, and shares of questions answered from 0 to 1. */
export function rfpFigures(workbook: CoverageRows & AnswerRows): Figures {
  const all = rfpOutline(workbook).flatMap(({ questions }) => questions.map(({ question }) => question));
  const ready = all.filter(({ state }) => state === 'ready');
  const { unscored, looseEnds } = rfpCoverage(workbook);
  const figures: Record<string, Figure> = {
    'rfp.questions': all.length,
    'rfp.ready': ready.length,
    'rfp.essential': ready.filter(({ essential }) => essential).length,
    'rfp.unscored': unscored.length,
    'rfp.loose-ends': looseEnds,
  };
  for (const { vendor, answered01, late, tooLong } of answerMatrix(workbook).vendors) {
    figures[`rfp.${vendor.id}.answered`] = answered01;
    figures[`rfp.${vendor.id}.late`] = late;
    figures[`rfp.${vendor.id}.tooLong`] = tooLong;
  }
  return figures;
}
