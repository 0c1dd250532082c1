import type { TableName } from '../../model/tables.ts';

/** Something in the governance that will not work as it stands, in words for people. */
export interface GovernanceFinding {
  /** Stays the same while the matter is the same. */
  readonly key: string;
  readonly tone: 'bad' | 'attention';
  /** What is the matter. */
  readonly text: string;
  /** Why it matters. */
  readonly why: string;
  /** The view of the page on which it is mended. */
  readonly view: 'calendar' | 'meetings' | 'loops' | 'tiers';
  /** The row it is about; null where one is missing. */
  readonly row: { readonly table: TableName; readonly id: string } | null;
}
