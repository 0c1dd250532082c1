import type { RedFlag } from '../../model/tables/red-flag.ts';

/** What is wrong with how a red flag is dealt with, the gravest first. */
export const FLAG_LACKS = [
  { value: 'overdue', label: 'Overdue', help: 'It should have been looked into by now.' },
  { value: 'no-owner', label: 'Nobody looks into it', help: 'Give it an owner.' },
  { value: 'no-day', label: 'No day', help: 'Say by when it is looked into.' },
] as const;

export type FlagLack = (typeof FLAG_LACKS)[number]['value'];

/**
 * What an open red flag lacks on a day; one that is due today is not overdue. What is dealt with lacks nothing.
 *
 * @param today `YYYY-MM-DD`
 */
export function flagLacks(
  { state, owner, due }: Pick<RedFlag, 'state' | 'owner' | 'due'>,
  today: string,
): readonly FlagLack[] {
  if (state !== 'open') return [];
  const holds: Readonly<Record<FlagLack, boolean>> = {
    overdue: due !== null && due < today,
    'no-owner': owner === null,
    'no-day': due === null,
  };
  return FLAG_LACKS.map(({ value }) => value).filter((value) => holds[value]);
}
