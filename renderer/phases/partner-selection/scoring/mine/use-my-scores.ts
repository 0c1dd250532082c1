import { useCallback, useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { giveScore, type ScoreInput } from '../../../../../shared/commands/give-score.ts';
import type { Score } from '../../../../../shared/model/tables/score.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import type { ScoreCell } from '../cell-path.ts';

interface MyScores {
  readonly scoreOf: (cell: ScoreCell) => Score | undefined;
  /** Stores what an evaluator gives; rejects with a refusal whose message is for people. */
  readonly give: (cell: ScoreCell, fields: ScoreInput['fields']) => Promise<void>;
}

/** The scores of one evaluator. */
export function useMyScores(evaluator: string): MyScores {
  const score = useWorkbook((w) => w.score);
  const own = useMemo(
    () =>
      new Map(
        Object.values(score)
          .filter((row) => row.evaluator === evaluator)
          .map((row) => [`${row.vendor}\n${row.criterion}`, row]),
      ),
    [score, evaluator],
  );
  const give = useCallback(
    async ({ vendor, criterion }: ScoreCell, fields: ScoreInput['fields']) => {
      const input = { evaluator, vendor, criterion, fields, on: today(), id: uuid() };
      await commit((workbook) => giveScore(workbook, input));
    },
    [evaluator],
  );
  return { scoreOf: ({ vendor, criterion }) => own.get(`${vendor}\n${criterion}`), give };
}
