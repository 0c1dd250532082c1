import type { EscalationTier } from '../../model/tables/escalation-tier.ts';

/** Limits in business hours count days of so many minutes: eight hours. */
export const BUSINESS_DAY = 480;

/**
 * A time limit in words. Round the clock a day has 24 hours, in business hours it has eight: 1,440 minutes are "1 day"
 * or "3 working days"; 90 are "1 h 30 min".
 */
export function limitWords(minutes: number, clock: EscalationTier['clock']): string {
  if (minutes === 0) return 'at once';
  const day = clock === 'business' ? BUSINESS_DAY : 1_440;
  if (minutes % day === 0) {
    const days = minutes / day;
    return `${days} ${clock === 'business' ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`;
  }
  if (minutes % 60 === 0) return `${minutes / 60} h`;
  if (minutes > 60 && Number.isInteger(minutes)) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${minutes} min`;
}
