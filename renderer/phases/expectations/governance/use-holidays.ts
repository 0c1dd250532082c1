import { useEffect, useMemo, useState } from 'react';
import { type Holidays, holidayRegions, NO_HOLIDAYS } from '../../../../shared/lib/holidays.ts';
import { publicHolidays } from '../../../../shared/lib/public-holidays.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

interface KnownHolidays {
  readonly key: string;
  readonly holidays: Holidays;
}

/**
 * The public holidays of the engagement's places from one year to another. None until their rules have been read, which
 * takes a moment the first time; `ready` says when they count.
 */
export function useHolidays(
  from: number,
  until: number,
): { readonly holidays: Holidays; readonly ready: boolean } {
  const text = useWorkbook((w) => Object.values(w.engagement)[0]?.holiday_regions ?? '');
  const key = `${text}/${from}/${until}`;
  const [known, setKnown] = useState<KnownHolidays | null>(null);
  useEffect(() => {
    let wanted = true;
    publicHolidays(holidayRegions(text), from, until).then(
      (holidays) => wanted && setKnown({ key, holidays }),
      // Without holidays the calendar still stands; the next visit asks again.
      () => wanted && setKnown({ key, holidays: NO_HOLIDAYS }),
    );
    return () => {
      wanted = false;
    };
  }, [key, text, from, until]);
  const ready = known?.key === key;
  return useMemo(
    () => ({ holidays: ready ? (known?.holidays ?? NO_HOLIDAYS) : NO_HOLIDAYS, ready }),
    [known, ready],
  );
}
