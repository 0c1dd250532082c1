import type { SheetPlan } from '../book.ts';
import { checklist } from './checklist.ts';
import { checks } from './checks.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { gaps } from './gaps.ts';
import { lists } from './lists.ts';
import { meta } from './meta.ts';
import { results } from './results.ts';
import { workings } from './workings.ts';

/** The sheets in the order of their tabs. `_meta` stays last: programs that show hidden sheets then disturb least. */
export const SHEETS: readonly SheetPlan[] = [
  cover,
  contents,
  checklist,
  results,
  gaps,
  workings,
  checks,
  lists,
  meta,
];
