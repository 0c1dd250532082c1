import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { type Candidate, type Respondent, resolveCandidate } from './respondent.ts';
import { useAuthor } from './use-author.ts';

interface Choice {
  readonly respondent: Respondent;
  readonly choose: (candidate: Candidate) => void;
  /** Stays with a respondent who was shown by default, unless somebody was chosen since. */
  readonly keep: (respondent: Respondent) => void;
}

const NOBODY = 'Me';

/**
 * Whose answers the pages show: who was chosen last for this workbook, else who has answered most,
 * else the person at this computer, who enters the workbook with the first answer.
 */
export function useRespondent(): Choice {
  const people = useWorkbook((w) => w.person);
  const answers = useWorkbook((w) => w.answer);
  const author = useAuthor();
  const [remembered, remember] = useRemembered<Candidate | null>('respondent', null);
  const busiest = useMemo(() => busiestRespondent(Object.values(answers)), [answers]);
  // Given up front: what is keyed by the respondent stays as it is when the first answer brings them in.
  const [newcomer] = useState(() => uuid());
  const respondent = useMemo(() => {
    const shown = remembered ?? (busiest === null ? undefined : people[busiest]);
    return resolveCandidate(people, shown ?? { id: null, name: author ?? NOBODY }, () => newcomer);
  }, [people, remembered, busiest, author, newcomer]);
  const known = people[respondent.id] !== undefined;
  useEffect(() => {
    // Whoever was remembered as a name is remembered by id from now on: people are renamed.
    if (remembered && known && remembered.id !== respondent.id) remember(respondent);
  }, [remembered, known, respondent, remember]);
  const choice = useRef(remembered);
  useLayoutEffect(() => {
    choice.current = remembered;
  });
  const keep = useCallback((shown: Respondent) => choice.current ?? remember(shown), [remember]);
  const choose = useCallback(
    (candidate: Candidate) => remember(resolveCandidate(people, candidate, uuid)),
    [people, remember],
  );
  return { respondent, choose, keep };
}

/** Who has answered the most questions; null while nobody has. */
export function busiestRespondent(answers: readonly Answer[]): string | null {
  const counts = new Map<string, number>();
  for (const { respondent } of answers) counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
  let busiest: string | null = null;
  for (const [id, count] of counts) if (busiest === null || count > (counts.get(busiest) ?? 0)) busiest = id;
  return busiest;
}
