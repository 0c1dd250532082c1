import { consensusOf } from '../../../shared/domain/readiness/consensus-of.ts';
import type { SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { ATTENTION, heat, markWords } from '../layout/marks.ts';
import { writeRegister } from '../layout/register-page.ts';
import { consensusColumns, DISAGREE } from './consensus-columns.ts';
import { CONSENSUS } from './sheet-names.ts';

/** Who said what to every question, how far they agree, and what counts in the end. */
export const consensus: SheetPlan = {
  name: CONSENSUS,
  purpose: 'What each respondent said to every question, how far they agree, and how it was settled.',
  tab: 'readiness',
  write: (book, sheet) => {
    const { questions, respondents, disagreements, open } = consensusOf(book.workbook);
    const span = writeRegister(book, sheet, {
      title: 'Consensus',
      hint: 'One row per question, the widest disagreement first. Settle it in the yellow cells; nobody’s answer changes. Without a settlement the choice on the sheet Results counts.',
      columns: consensusColumns(book, respondents),
      rows: questions,
      printUntil: 'evidenced',
    });
    if (questions.length > 0) {
      heat(
        sheet,
        respondents.map((id) => span.cells(`by-${id}`)),
      );
      markWords(sheet, span.cells('disagree'), [[DISAGREE, ATTENTION]]);
    }
    const all = `COUNTIF(con_Disagree,"${DISAGREE}")`;
    const settled = `COUNTIFS(con_Disagree,"${DISAGREE}",con_Method,"?*")`;
    const share = disagreements === 0 ? null : (disagreements - open) / disagreements;
    return {
      rows: questions.length,
      complete: calculated(`IF(${all}=0,"–",${settled}/${all})`, share),
    };
  },
};
