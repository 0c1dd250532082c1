import { describe, expect, it } from 'vitest';
import {
  calibrationStanding,
  scoreSpread,
} from '../../../../shared/domain/behaviour/calibration-standing.ts';
import { steadyRandom, workbookOf } from './support.ts';

const score = (
  session: string,
  assessor: string,
  score_percent: number | null,
  side: 'client' | 'partner',
) => ({
  id: `${session}-${assessor}`,
  session,
  assessor,
  score_percent,
  side,
});

describe('the spread of a calibration', () => {
  it('is the highest less the lowest score', () => {
    expect(scoreSpread([84, 78, 90])).toBe(12);
    expect(scoreSpread([80, null, 80])).toBe(0);
    expect(scoreSpread([80.3, 80.1])).toBe(0.2);
  });

  it('is unknown with fewer than two scores', () => {
    expect(scoreSpread([])).toBeNull();
    expect(scoreSpread([84, null])).toBeNull();
  });

  it('does not depend on order, on a shift of all, or on anybody in between', () => {
    const random = steadyRandom(5);
    for (let round = 0; round < 200; round += 1) {
      const scores = Array.from({ length: 2 + Math.floor(random() * 8) }, () => Math.round(random() * 90));
      const spread = scoreSpread(scores) ?? Number.NaN;
      expect(spread).toBeGreaterThanOrEqual(0);
      expect(scoreSpread(scores.toReversed())).toBe(spread);
      expect(scoreSpread(scores.map((one) => one + 10))).toBe(spread);
      expect(scoreSpread([...scores, Math.max(...scores)])).toBe(spread);
    }
  });
});

describe('how alike assessors judge', () => {
  const sessions = [
    { id: 'late', held_on: '2026-11-01' },
    { id: 'early', held_on: '2026-09-01' },
  ];

  it('follows the latest calibration, whatever the order of the rows', () => {
    const standing = calibrationStanding(
      workbookOf({
        calibration_session: sessions,
        calibration_score: [
          score('late', 'a', 84, 'client'),
          score('late', 'b', 79, 'partner'),
          score('early', 'a', 90, 'client'),
          score('early', 'b', 70, 'partner'),
        ],
      }),
    );
    expect(standing.list.map(({ session }) => session.id)).toEqual(['early', 'late']);
    expect(standing.latest?.spread).toBe(5);
    expect(standing.latest?.mean).toBe(81.5);
    expect(standing.state).toBe('calibrated');
  });

  it('is enough at exactly five points and not a tenth above', () => {
    const at = (second: number) =>
      calibrationStanding(
        workbookOf({
          calibration_session: sessions.slice(0, 1),
          calibration_score: [score('late', 'a', 80, 'client'), score('late', 'b', second, 'partner')],
        }),
      ).state;
    expect(at(85)).toBe('calibrated');
    expect(at(85.1)).toBe('apart');
  });

  it('says nothing about a partner while only one company scored', () => {
    const { state } = calibrationStanding(
      workbookOf({
        calibration_session: sessions.slice(0, 1),
        calibration_score: [score('late', 'a', 80, 'client'), score('late', 'b', 81, 'client')],
      }),
    );
    expect(state).toBe('one-sided');
  });

  it('is not changed by a session that is planned, and unknown before the first', () => {
    const scores = [score('early', 'a', 80, 'client'), score('early', 'b', 81, 'partner')];
    const { state, latest } = calibrationStanding(
      workbookOf({
        calibration_session: sessions,
        calibration_score: [...scores, score('late', 'a', 50, 'client')],
      }),
    );
    expect([state, latest?.session.id]).toEqual(['calibrated', 'early']);
    expect(calibrationStanding(workbookOf({ calibration_session: sessions })).state).toBe('unknown');
  });
});
