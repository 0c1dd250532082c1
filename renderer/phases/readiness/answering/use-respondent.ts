import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { useRemembered } from '../use-remembered.ts';
import { personNamed, type Respondent } from './respondent.ts';
import { useAuthor } from './use-author.ts';

interface Choice {
  readonly respondent: Respondent;
  readonly choose: (respondent: Respondent) => void;
  /** Stays with a respondent who was shown by default, unless somebody was chosen since. */
  readonly keep: (respondent: Respondent) => void;
}

const NOBODY: Respondent = { id: null, name: 'Me' };

/**
 * Whose answers the pages show: who was chosen last for this workbook, else who has answered most,
 * else the person at this computer, who enters the workbook with the first answer.
 */
export function useRespondent(): Choice {
  const people = useWorkbook((w) => w.person);
  const answers = useWorkbook((w) => w.answer);
  const author = useAuthor();
  const [remembered, remember] = useRemembered<Respondent | null>('respondent', null);
  const busiest = useMemo(() => busiestRespondent(Object.values(answers)), [answers]);
  const respondent = useMemo(() => {
    const chosen = remembered ? (remembered.id === null ? null : people[remembered.id]) : undefined;
    if (chosen) return { id: chosen.id, name: chosen.name };
    if (remembered) return named(remembered.name);
    const first = busiest === null ? undefined : people[busiest];
    if (first) return { id: first.id, name: first.name };
    return author === null ? NOBODY : named(author);

    function named(name: string): Respondent {
      const person = personNamed(people, name);
      return person ? { id: person.id, name: person.name } : { id: null, name };
    }
  }, [people, remembered, busiest, author]);
  const choice = useRef(remembered);
  useLayoutEffect(() => {
    choice.current = remembered;
  });
  const keep = useCallback((shown: Respondent) => choice.current ?? remember(shown), [remember]);
  return { respondent, choose: remember, keep };
}

/** Who has answered the most questions; null while nobody has. */
export function busiestRespondent(answers: readonly Answer[]): string | null {
  const counts = new Map<string, number>();
  for (const { respondent } of answers) counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
  let busiest: string | null = null;
  for (const [id, count] of counts) if (busiest === null || count > (counts.get(busiest) ?? 0)) busiest = id;
  return busiest;
}
