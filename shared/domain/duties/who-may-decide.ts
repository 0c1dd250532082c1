import type { AuthorityLimit } from '../../model/tables/authority-limit.ts';
import { AUTHORITY_LEVELS, type AuthorityLevel } from './authority-levels.ts';

/** Why a level below the answer may not decide. */
export interface Passed {
  readonly level: AuthorityLevel;
  readonly because: 'not-allowed' | 'above-limit' | 'above-cap';
}

export interface Decider {
  readonly level: AuthorityLevel;
  /** The levels that were passed on the way up, and what stopped each. */
  readonly passed: readonly Passed[];
}

/**
 * The lowest level that may grant an amount: its limit for one case reaches it, and what the customer has received this
 * year stays within its yearly cap, where there is one. A limit of 0 covers decisions in which no money moves; an empty
 * one covers nothing. Above all levels of the partner the client decides.
 *
 * Example: limits of 80, 150 and 250 with an agent's cap of 160. 80 is the agent's; 80 after 100 this year is the team
 * lead's; 250.01 is the client's.
 *
 * @param amount in the workbook's currency, 0 where no money moves
 * @param already what the same customer has received this year
 */
export function whoMayDecide(row: AuthorityLimit, amount: number, already = 0): Decider {
  const passed: Passed[] = [];
  for (const { value, limit, cap } of AUTHORITY_LEVELS) {
    const [most, year] = [row[limit], row[cap]];
    const because =
      row.client_only || most === null
        ? 'not-allowed'
        : amount > most
          ? 'above-limit'
          : year !== null && already + amount > year
            ? 'above-cap'
            : null;
    if (because === null) return { level: value, passed };
    passed.push({ level: value, because });
  }
  return { level: 'client', passed };
}
