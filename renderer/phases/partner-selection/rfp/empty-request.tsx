import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { addBankQuestions } from '../../../../shared/commands/rfp/add-questions.ts';
import { bankQuestions } from '../../../../shared/content/rfp/bank.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { commit } from '../../../workbook/store.ts';

const ESSENTIAL = bankQuestions.filter(({ essential }) => essential).map(({ id }) => id);

/** What stands on the page before there is a question. */
export function EmptyRequest({ onPick }: { readonly onPick: () => void }) {
  return (
    <EmptyCard
      label="No questions yet"
      actions={
        <>
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Add from the bank
          </Button>
          <Button
            variant="default"
            onClick={() => commit((workbook) => addBankQuestions(workbook, ESSENTIAL)).catch(showRefusal)}
          >
            Begin with the five essential ones
          </Button>
        </>
      }
    >
      Write down once what every vendor is asked. The bank holds {bankQuestions.length} questions by
      criterion, each with why it is asked and what a good answer has.
    </EmptyCard>
  );
}
