import type { AuthorityLimit } from '../../model/tables/authority-limit.ts';
import { AUTHORITY_LEVELS, isDelegated, type PartnerLevel } from './authority-levels.ts';

/** What does not fit together within one decision. */
export type AuthorityFinding =
  | { readonly rule: 'nobody-named' | 'no-recording' | 'limits-unused' }
  | { readonly rule: 'limit-falls' | 'cap-falls'; readonly from: PartnerLevel; readonly to: PartnerLevel }
  | { readonly rule: 'cap-below-limit'; readonly level: PartnerLevel };

/**
 * What does not fit together in the limits of one decision.
 *
 * - `nobody-named`: it is not the client's alone, and no level has a limit
 * - `limits-unused`: it is the client's alone and has limits all the same
 * - `limit-falls`, `cap-falls`: a level may grant less than the one below it; an empty limit is less than any
 * - `cap-below-limit`: a customer may receive less in a year than in one case
 * - `no-recording`: somebody at the partner decides and nothing says where it is written down
 *
 * Example: agent 60, team lead 150, manager 120 gives `limit-falls` from team lead to manager.
 */
export function checkAuthority(row: AuthorityLimit): readonly AuthorityFinding[] {
  const limited = AUTHORITY_LEVELS.some(({ limit, cap }) => row[limit] !== null || row[cap] !== null);
  if (row.client_only) return limited ? [{ rule: 'limits-unused' }] : [];
  if (!isDelegated(row)) return [{ rule: 'nobody-named' }];
  return [
    ...AUTHORITY_LEVELS.flatMap(({ value, limit, cap }, index): readonly AuthorityFinding[] => {
      const above = AUTHORITY_LEVELS[index + 1];
      const found: AuthorityFinding[] = [];
      if (above && falls(row[limit], row[above.limit]))
        found.push({ rule: 'limit-falls', from: value, to: above.value });
      // A cap that is missing above is no cap at all, which is more than any.
      if (above && row[above.cap] !== null && falls(row[cap], row[above.cap]))
        found.push({ rule: 'cap-falls', from: value, to: above.value });
      if (row[limit] !== null && row[cap] !== null && row[cap] < row[limit])
        found.push({ rule: 'cap-below-limit', level: value });
      return found;
    }),
    ...(row.recording.trim() === '' ? [{ rule: 'no-recording' } as const] : []),
  ];
}

function falls(below: number | null, above: number | null): boolean {
  return below !== null && (above === null || above < below);
}
