import { useEffect, useState } from 'react';
import { changeFrozen } from '../../../../../shared/commands/selection/change-frozen.ts';
import { passChanges } from '../../../../workbook/store.ts';
import { useOwnName } from '../use-criteria.ts';

export interface ReasonInForce {
  /** The reason that every change of frozen criteria is logged with; null while none may be made. */
  readonly reason: string | null;
  readonly begin: (reason: string) => void;
  readonly finish: () => void;
}

/** Lets frozen criteria be changed with one reason, for as long as the page is open and nobody ends it. */
export function useReason(): ReasonInForce {
  const [reason, setReason] = useState<string | null>(null);
  const by = useOwnName();
  useEffect(() => {
    if (reason === null) return;
    return passChanges((workbook, change) =>
      changeFrozen(workbook, change, { reason, at: new Date().toISOString(), by }),
    );
  }, [reason, by]);
  return { reason, begin: setReason, finish: () => setReason(null) };
}
