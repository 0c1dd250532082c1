import { useEffect, useMemo, useState } from 'react';
import type { TransitionPlan } from '../../../../../shared/domain/transition/plan-stages.ts';
import { holidayRegions, NO_HOLIDAYS } from '../../../../../shared/lib/holidays.ts';
import { publicHolidays } from '../../../../../shared/lib/public-holidays.ts';
import { engagementOf, type Workbook } from '../../../../../shared/model/workbook.ts';
import type { QuietDays } from '../../../../ui/charts/gantt/gantt-row.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

/** The public holidays in the time of the plan, at the places of the engagement, with their names. */
export function useQuietDays({ start, end }: TransitionPlan): QuietDays {
  const engagement = useWorkbook((w) => w.engagement);
  const { holiday_regions } = engagementOf({ engagement } as Workbook);
  const [holidays, setHolidays] = useState(NO_HOLIDAYS);
  const from = start === null ? null : Number(start.slice(0, 4));
  const until = end === null ? null : Number(end.slice(0, 4));
  useEffect(() => {
    let current = true;
    if (from !== null && until !== null)
      publicHolidays(holidayRegions(holiday_regions ?? ''), from, until).then(
        (found) => current && setHolidays(found),
        () => undefined, // Without holidays the plan is the same.
      );
    return () => {
      current = false;
    };
  }, [holiday_regions, from, until]);
  return useMemo(
    () =>
      new Map(
        [...holidays].map(([day, list]) => [
          day,
          list.map(({ name, region }) => `${name} (${region})`).join(', '),
        ]),
      ),
    [holidays],
  );
}
