import { useCallback } from 'react';
import type { Calibration } from '../../../../../shared/domain/behaviour/calibration-standing.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';

interface HiddenScores {
  /** The scores of a calibration are covered on this computer, so that nobody follows the others. */
  readonly isHidden: (one: Calibration) => boolean;
  readonly setHidden: (id: string, hidden: boolean) => void;
}

/** Which calibrations are being scored blind: those that were set so, and those that have no two scores yet. */
export function useHiddenScores(): HiddenScores {
  const [chosen, setChosen] = useRemembered<Readonly<Record<string, boolean>>>('calibration.hidden', {});
  const isHidden = useCallback(
    ({ session, spread }: Calibration) => chosen[session.id] ?? spread === null,
    [chosen],
  );
  const setHidden = useCallback(
    (id: string, hidden: boolean) => setChosen({ ...chosen, [id]: hidden }),
    [chosen, setChosen],
  );
  return { isHidden, setHidden };
}
