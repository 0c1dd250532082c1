import { Button } from '@mantine/core';
import { IconDownload, IconSpeakerphone } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { tellClarifications } from '../../../../shared/commands/rfp/tell-clarifications.ts';
import { untold } from '../../../../shared/domain/rfp/clarification-standing.ts';
import type { Clarification } from '../../../../shared/model/tables/clarification.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { Counts } from '../../../ui/counts.tsx';
import { focusBeside } from '../../../ui/focus-beside.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import { today } from '../../../ui/today.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { saveList } from './save-list.ts';

const FIELDS = [
  'asked',
  'answer',
  'shared',
  'vendor',
  'rfp_question',
  'asked_on',
  'due',
  'owner',
  'answered_on',
];

/** What vendors asked about the request, and what all of them were told. */
export function ClarificationsView({
  asked,
  path,
}: {
  readonly asked: string | null;
  readonly path: string;
}) {
  const [, navigate] = useLocation();
  const clarification = useWorkbook((w) => w.clarification);
  const columns = useMemo(
    () =>
      fieldColumns(tableOf('clarification'), FIELDS, {
        asked: { width: 320 },
        answer: {
          width: 320,
          tone: (row) => ((row as unknown as Clarification).answer.trim() === '' ? 'attention' : null),
        },
        due: {
          tone: (row) => {
            const { due, answer } = row as unknown as Clarification;
            return due !== null && answer.trim() === '' && due < today() ? 'bad' : null;
          },
        },
      }),
    [],
  );
  const { open, notTold } = useMemo(() => untold({ clarification }), [clarification]);
  const total = Object.keys(clarification).length;
  return (
    <RegisterSplit
      table="clarification"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        <>
          <Counts
            counts={[
              { figure: total - open.length, words: `of ${total} answered` },
              ...(notTold.length > 0
                ? [{ figure: notTold.length, words: 'not told to all', bad: true }]
                : []),
            ]}
          />
          {notTold.length > 0 && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconSpeakerphone size={15} aria-hidden />}
              onClick={({ currentTarget }) => {
                const focusNext = focusBeside(currentTarget);
                commit((now) => tellClarifications(now, today())).then(focusNext, showRefusal);
              }}
            >
              Mark {notTold.length} as told to all
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={15} aria-hidden />}
            disabled={total === open.length}
            onClick={() => saveList('clarifications')}
          >
            Save the list for vendors
          </Button>
        </>
      }
      emptyText="No clarifications yet. Write down what a vendor asks in words that do not tell who asked."
    />
  );
}
