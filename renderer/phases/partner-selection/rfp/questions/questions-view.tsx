import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { rfpOutline } from '../../../../../shared/domain/rfp/rfp-outline.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { questionColumns } from './question-columns.tsx';
import { WhyHere } from './why-here-panel.tsx';

/** Every question in the order of the request, with why it is there beside it. */
export function QuestionsView({ asked, path }: { readonly asked: string | null; readonly path: string }) {
  const [, navigate] = useLocation();
  const rfp_section = useWorkbook((w) => w.rfp_section);
  const rfp_question = useWorkbook((w) => w.rfp_question);
  const { rows, numbers, ready, drafts } = useMemo(() => {
    const numbered = rfpOutline({ rfp_section, rfp_question }).flatMap(({ questions }) => questions);
    const out = Object.values(rfp_question)
      .filter(({ state }) => state === 'left-out')
      .sort((a, b) => a.position - b.position);
    return {
      rows: [...numbered.map(({ question }) => question), ...out] as unknown as readonly AnyRow[],
      numbers: new Map(numbered.map(({ question, number }) => [question.id, number])),
      ready: numbered.filter(({ question }) => question.state === 'ready'),
      drafts: numbered.filter(({ question }) => question.state === 'draft').length,
    };
  }, [rfp_section, rfp_question]);
  const columns = useMemo(() => questionColumns(numbers), [numbers]);
  const unscored = ready.filter(({ question }) => question.criterion === null).length;
  return (
    <RegisterSplit
      table="rfp_question"
      columns={columns}
      rows={rows}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        <Counts
          counts={[
            { figure: ready.length, words: 'ready' },
            ...(drafts > 0 ? [{ figure: drafts, words: drafts === 1 ? 'draft' : 'drafts' }] : []),
            { figure: ready.filter(({ question }) => question.essential).length, words: 'essential' },
            ...(unscored > 0 ? [{ figure: unscored, words: 'scored by nobody', bad: true }] : []),
          ]}
        />
      }
      extra={(id) => <WhyHere id={id} />}
      emptyText="No questions yet. Add some from the bank, or type your own."
    />
  );
}
