import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { answerMatrix } from '../../../../../shared/domain/rfp/answer-matrix.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { DetailsButton } from '../../../../registers/details-button.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { DataGrid } from '../../../../ui/grid/data-grid.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainAnswers } from '../explain-rfp.ts';
import { answerColumns } from './answer-columns.tsx';
import { AnswerPanel } from './answer-panel.tsx';

interface AnswersViewProps {
  readonly asked: string | null;
  readonly path: string;
  readonly onRead: () => void;
}

/** Every question with what each vendor answered, side by side; one question with all of its answers beside it. */
export function AnswersView({ asked, path, onRead }: AnswersViewProps) {
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const { rfp_section, rfp_question, rfp_issue, vendor_answer, vendor } = workbook;
  const matrix = useMemo(
    () => answerMatrix({ rfp_section, rfp_question, rfp_issue, vendor_answer, vendor }),
    [rfp_section, rfp_question, rfp_issue, vendor_answer, vendor],
  );
  const columns = useMemo(() => answerColumns(matrix), [matrix]);
  const rows = useMemo(
    () =>
      matrix.sections.flatMap(({ questions }) =>
        questions.map(({ question }) => question as unknown as AnyRow),
      ),
    [matrix],
  );
  const { opened, open, follow, close } = useOpened(asked);
  const [current, setCurrent] = useState<string | null>(opened);
  if (matrix.vendors.length === 0)
    return (
      <EmptyCard
        label="No answers yet"
        actions={
          <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={onRead}>
            Read answers
          </Button>
        }
      >
        Make a file for each vendor on the page Send. What they fill in is read back here, question by
        question.
      </EmptyCard>
    );
  const ids = rows.map(({ id }) => id);
  const shown = opened !== null && ids.includes(opened) ? opened : null;
  const go = (id: string) => {
    follow(id);
    setCurrent(id);
  };
  return (
    <SplitView
      fills
      side={
        shown === null ? null : (
          <AnswerPanel
            question={shown}
            matrix={matrix}
            ids={ids}
            onSelect={go}
            onClose={() => {
              close();
              if (asked !== null) navigate(path, { replace: true });
            }}
          />
        )
      }
    >
      <DataGrid
        id="rfp_answers"
        label="Answers of vendors"
        table={tableOf('rfp_question')}
        workbook={workbook}
        rows={rows}
        columns={columns}
        current={current}
        onCurrentChange={(id) => {
          setCurrent(id);
          if (shown !== null && id !== null) follow(id);
        }}
        onOpen={open}
        onEdit={() => Promise.resolve([])}
        onRemove={() => Promise.resolve()}
        onProblem={showRefusal}
        readOnly
        emptyText="No question is ready, so there is nothing to answer."
        toolbar={
          <>
            <Counts
              counts={matrix.vendors.map(
                ({ vendor: { name }, answered, asked: put, late, essentialOpen }) => ({
                  figure: `${answered}/${put}`,
                  words: [
                    name,
                    ...(late > 0 ? [`${late} late`] : []),
                    ...(essentialOpen.length > 0 ? [`${essentialOpen.length} essential missing`] : []),
                  ].join(', '),
                  bad: essentialOpen.length > 0,
                }),
              )}
            >
              <ExplainButton what="Answered" explain={() => explainAnswers(matrix.vendors)} />
            </Counts>
            <DetailsButton
              what="question"
              disabled={current === null}
              onClick={() => current !== null && open(current)}
            />
          </>
        }
      />
    </SplitView>
  );
}
