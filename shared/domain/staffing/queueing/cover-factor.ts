/**
 * Full-time equivalents that keep one seat taken for so many hours a week: hours / (weekly hours x (1 - shrinkage)).
 * Not rounded: part-time exists.
 *
 * Example: round the clock is 168 hours; with 40 paid hours and 30 % shrinkage that takes 6.0 FTE for each seat.
 *
 * @param seatHours hours in a week in which the seat is taken; of several seats together, their sum
 * @param weeklyHours paid hours of one FTE in a week
 * @param shrinkage01 share of paid time in which people are not available, 0 to below 1
 */
export function coverFte(seatHours: number, weeklyHours: number, shrinkage01: number): number {
  return seatHours / (weeklyHours * (1 - shrinkage01));
}
