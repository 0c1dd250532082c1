import type { TableName } from '../../../shared/model/tables.ts';

/** Where a row of another register is shown; null for rows that have no page of their own. */
export function rowPath(table: TableName, id: string): string | null {
  switch (table) {
    case 'action':
      return `/readiness/actions/${encodeURIComponent(id)}`;
    case 'process':
      return `/readiness/process-audit/register/${encodeURIComponent(id)}`;
    case 'touchpoint':
      return `/readiness/touchpoint-map/register/${encodeURIComponent(id)}`;
    case 'person':
      return '/engagement/people';
    default:
      return null;
  }
}
