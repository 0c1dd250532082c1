import { addBankQuestions, takenFromBank } from '../../../../../shared/commands/rfp/add-questions.ts';
import { bankQuestions, criterionOfPart } from '../../../../../shared/content/rfp/bank.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { PickDialog, type PickItem } from '../../../../ui/pick-dialog.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

/** What the criteria of the usual list are about, for workbooks that do not hold them. */
const SUBJECTS: Readonly<Record<string, string>> = {
  C1: 'Industry and experience',
  C2: 'Language and customers',
  C3: 'Company and partnership',
  C4: 'People and quality',
  C5: 'Security and privacy',
  C6: 'Technology and automation',
  C7: 'Scale and flexibility',
  C8: 'Transparency',
  C9: 'Improvement',
  C10: 'Commercials and total cost',
};

/** Picks questions from the bank, by the criterion that their answers are scored under. */
export function BankDialog({ onClose }: { readonly onClose: () => void }) {
  const criteria = useWorkbook((w) => w.criterion);
  const present = takenFromBank({ rfp_question: useWorkbook((w) => w.rfp_question) });
  const items = bankQuestions.map(({ id, text, why_we_ask, good_answer, criterion, essential }): PickItem => {
    const whole = criterionOfPart(criterion);
    return {
      id,
      name: essential ? `★ ${text}` : text,
      group: criteria[whole]?.name ?? SUBJECTS[whole] ?? whole,
      note: why_we_ask,
      more: `A good answer: ${good_answer}`,
    };
  });
  return (
    <PickDialog
      title="Add questions from the bank"
      items={items}
      present={present}
      singular="question"
      plural="questions"
      hint="A star marks the five that nobody may leave unanswered."
      onAdd={(ids) => {
        commit((workbook) => addBankQuestions(workbook, ids)).then(onClose, showRefusal);
      }}
      onClose={onClose}
    />
  );
}
