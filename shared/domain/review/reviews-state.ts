import { type AlertTables, reviewAlerts } from './review-alerts.ts';

/** How far the performance reviews are, in a few words. */
export function reviewsState(workbook: AlertTables): string {
  const reviews = Object.keys(workbook.review).length;
  if (reviews === 0) return 'No reviews yet';
  const alerts = reviewAlerts(workbook).length;
  const rated = `${reviews} ${reviews === 1 ? 'review' : 'reviews'}`;
  return alerts === 0 ? rated : `${rated}, ${alerts} ${alerts === 1 ? 'alert' : 'alerts'}`;
}
