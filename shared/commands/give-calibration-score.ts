import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { CalibrationScore } from '../model/tables/calibration-score.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { put } from './put.ts';

/**
 * Records what one assessor gives the contact of a calibration. Whoever gives a score twice corrects the first one, so
 * that nobody counts double. The title names the assessor and not the score, because others may not have scored yet.
 *
 * @param id the row's id if the assessor has none yet
 * @throws Refusal `missing-row` for an unknown calibration, `invalid` without a name or with a score that is not 0 to 100.
 */
export function giveCalibrationScore(
  workbook: Workbook,
  given: Pick<CalibrationScore, 'session' | 'assessor' | 'side' | 'score_percent' | 'note'>,
  id: string,
): Change {
  const session = workbook.calibration_session[given.session];
  if (!session)
    throw new Refusal('missing-row', 'This calibration is not there any more, so no score was added.');
  const assessor = given.assessor.trim();
  if (assessor === '' || given.score_percent === null)
    throw new Refusal('invalid', 'A score needs the assessor and the points: fill in both.');
  const known = Object.values(workbook.calibration_score).find(
    (row) => row.session === given.session && row.assessor.trim().toLowerCase() === assessor.toLowerCase(),
  );
  const values = { side: given.side, score_percent: given.score_percent, note: given.note };
  const row = known
    ? { ...known, ...values }
    : newRow('calibration_score', { id, session: given.session, assessor, ...values });
  return put(workbook, 'calibration_score', row, `Give a score as ${assessor}`);
}
