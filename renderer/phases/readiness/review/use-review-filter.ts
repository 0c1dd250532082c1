import { useDeferredValue, useMemo, useState } from 'react';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from '../answering/use-answering.ts';
import { useBlind } from '../answering/use-blind.ts';
import { filterQuestions, isFiltered, NO_FILTER, ownersOf, type ReviewFilter } from './review-filter.ts';

export interface Filtering {
  readonly filter: ReviewFilter;
  readonly search: string;
  readonly active: boolean;
  /** The ids of the questions that are to be seen, in the order of the checklist. */
  readonly shown: readonly string[];
  readonly total: number;
  readonly setFilter: (filter: ReviewFilter) => void;
  readonly setSearch: (search: string) => void;
  readonly clear: () => void;
  /** Keeps a question in the list while its answer is being changed, though the filter would take it away. */
  readonly keep: (question: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** What the review list is narrowed to. A row that is answered stays until the filter is changed: nothing jumps. */
export function useReviewFilter({ dimensions, basis }: Readiness, answering: Answering): Filtering {
  const { own, respondent } = answering;
  const { hides } = useBlind(answering);
  const answers = useWorkbook((w) => w.answer);
  const [filter, remember] = useRemembered<ReviewFilter>('review-filter', NO_FILTER);
  const [search, setSearchText] = useState('');
  const [kept, setKept] = useState(NONE);
  const words = useDeferredValue(search);
  const owners = useMemo(() => ownersOf(Object.values(answers)), [answers]);
  const passing = useMemo(
    () =>
      filterQuestions(dimensions, filter, words, { basis, respondent: respondent.id, own, owners, hides }),
    [dimensions, filter, words, basis, respondent.id, own, owners, hides],
  );
  const all = useMemo(
    () => dimensions.flatMap((d) => d.questions.map(({ question }) => question.id)),
    [dimensions],
  );
  const shown = useMemo(() => all.filter((id) => passing.has(id) || kept.has(id)), [all, passing, kept]);
  const actions = useMemo(
    () => ({
      setFilter: (next: ReviewFilter) => {
        setKept(NONE);
        remember(next);
      },
      setSearch: (text: string) => {
        setKept(NONE);
        setSearchText(text);
      },
      clear: () => {
        setKept(NONE);
        remember(NO_FILTER);
        setSearchText('');
      },
      keep: (id: string) => setKept((before) => (before.has(id) ? before : new Set(before).add(id))),
    }),
    [remember],
  );
  return { filter, search, active: isFiltered(filter, search), shown, total: all.length, ...actions };
}
