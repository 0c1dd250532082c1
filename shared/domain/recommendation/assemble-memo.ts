import type { Workbook } from '../../model/workbook.ts';
import { memoQuestion } from './memo-answer.ts';
import { memoField } from './memo-field.ts';
import { memoChange, memoChecks, memoRobustness } from './memo-firmness.ts';
import { memoMoney } from './memo-money.ts';
import { memoCriteria, memoRanking } from './memo-ranking.ts';
import { MEMO_SECTIONS, type MemoSectionId } from './memo-section-list.ts';
import { memoContract, memoDecision, memoRisks } from './memo-terms.ts';
import { readSelection, type SelectionFacts } from './selection-facts.ts';

type Assemble = (workbook: Workbook, facts: SelectionFacts) => readonly string[];

const ASSEMBLE: Readonly<Record<MemoSectionId, Assemble>> = {
  question: memoQuestion,
  field: memoField,
  criteria: memoCriteria,
  ranking: memoRanking,
  money: memoMoney,
  robustness: memoRobustness,
  checks: memoChecks,
  contract: memoContract,
  risks: memoRisks,
  change: memoChange,
  decision: memoDecision,
};

/** A section of the recommendation as it stands. */
export interface MemoPart {
  readonly id: MemoSectionId;
  readonly title: string;
  readonly sources: (typeof MEMO_SECTIONS)[number]['sources'];
  /** As people read it: their own words where they wrote some, otherwise what was put together. */
  readonly text: string;
  /** From the figures of now, a paragraph or a point a line. */
  readonly assembled: string;
  /** Somebody has written it in their own words. */
  readonly edited: boolean;
  /** It was edited, and the figures say something else now than they did then. */
  readonly moved: boolean;
}

/**
 * The recommendation section by section, put together from what every step has worked out; sections that people have
 * written in their own words keep these. A section has moved when the text from the figures differs from the one that
 * was there when it was edited.
 *
 * Example: "What it costs" was edited on Monday; on Tuesday an offer falls. The text stays, and the section has moved.
 */
export function assembleMemo(
  workbook: Workbook,
  facts: SelectionFacts = readSelection(workbook),
): readonly MemoPart[] {
  return MEMO_SECTIONS.map(({ id, title, sources }) => {
    const assembled = ASSEMBLE[id](workbook, facts).join('\n');
    const row = workbook.memo_section[id];
    return {
      id,
      title,
      sources,
      text: row ? row.body : assembled,
      assembled,
      edited: row !== undefined,
      moved: row !== undefined && row.assembled !== assembled,
    };
  });
}
