import { localDay } from '../../shared/lib/local-day.ts';

/** Today by the calendar of this computer, as `YYYY-MM-DD`. */
export function today(): string {
  return localDay(new Date());
}
