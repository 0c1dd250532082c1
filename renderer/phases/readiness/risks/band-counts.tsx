import type { RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import { RISK_BANDS, type RiskBand } from '../../../../shared/domain/risk/risk-score.ts';
import { type Count, Counts } from '../../../ui/counts.tsx';
import { bandLook } from './band-look.ts';
import { isReviewOverdue } from './register/review-overdue.ts';

interface BandCountsProps {
  readonly risks: RiskAssessment;
  readonly today: string;
}

/** How the open risks stand, in one line. */
export function BandCounts({ risks, today }: BandCountsProps) {
  if (risks.list.length === 0) return null;
  const overdue = risks.list.filter(({ risk }) => isReviewOverdue(risk, today)).length;
  const bands = RISK_BANDS.toReversed().map(
    ({ value, label }): Count => ({
      figure: risks.bands[value],
      words: label.toLowerCase(),
      mark: bandMark(value),
    }),
  );
  const counts: readonly Count[] = [
    ...bands,
    ...(risks.unrated > 0 ? [{ figure: risks.unrated, words: 'not rated' }] : []),
    ...(overdue > 0 ? [{ figure: overdue, words: 'to review again', bad: true }] : []),
  ];
  return <Counts counts={counts} />;
}

function bandMark(band: RiskBand) {
  const { symbol, colour } = bandLook(band);
  return (
    <span style={{ color: colour }} aria-hidden>
      {symbol}{' '}
    </span>
  );
}
