import { useCallback, useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import type { AnswerFields } from '../../../../shared/commands/give-answer.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { answerAs } from './answer-as.ts';
import type { Candidate, Respondent } from './respondent.ts';
import { useRespondent } from './use-respondent.ts';

export interface Answering {
  readonly respondent: Respondent;
  readonly choose: (candidate: Candidate) => void;
  /** The respondent's own answers by question. */
  readonly own: ReadonlyMap<string, Row<'answer'>>;
  /** Saves fields of the respondent's answer; rejects with a refusal. */
  readonly answer: (question: string, fields: AnswerFields, newOwner?: string) => Promise<void>;
}

/** Whose answers are shown, and how they give them. */
export function useAnswering(): Answering {
  const { respondent, choose, keep } = useRespondent();
  const answers = useWorkbook((w) => w.answer);
  const own = useMemo(() => {
    const mine = Object.values(answers).filter((row) => row.respondent === respondent.id);
    return new Map(mine.map((row) => [row.question, row]));
  }, [answers, respondent.id]);
  const { id, name } = respondent;
  const answer = useCallback(
    async (question: string, fields: AnswerFields, newOwner?: string) => {
      const at = new Date().toISOString();
      const input = { respondent: { id, name }, question, fields, at, newId: uuid };
      await commit((workbook) => answerAs(workbook, newOwner === undefined ? input : { ...input, newOwner }));
      keep({ id, name }); // It is this person's checklist now, whoever else answers more.
    },
    [id, name, keep],
  );
  return { respondent, choose, own, answer };
}
