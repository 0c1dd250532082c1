import { choicesOf } from '../../domain/rfp/choices-of.ts';
import { readValue } from '../../model/read-value.ts';
import type { RfpQuestion } from '../../model/tables/rfp-question.ts';
import { tableOf } from '../../model/tables.ts';
import { emptyWorkbook } from '../../model/workbook.ts';
import { brief } from './match-answers.ts';

/**
 * An answer in the form that its question asks for: numbers plain, yes or no, a choice as it is listed, a day as
 * `YYYY-MM-DD`. What does not fit stays as it was typed, with the reason: nothing that a vendor wrote is lost.
 */
export function answerValue(
  question: Pick<RfpQuestion, 'answer_type' | 'options' | 'unit'>,
  typed: string,
): { readonly text: string; readonly problem: string | null } {
  const asIs = (wanted: string) => ({
    text: typed,
    problem: `${wanted} is asked for, and “${brief(typed)}” came. It was kept as it is: read it, or ask again.`,
  });
  switch (question.answer_type) {
    case 'text':
      return { text: typed, problem: null };
    case 'number': {
      const { rate } = tableOf('offer').fields;
      const found = rate && readValue(rate, typed, NOTHING);
      return found?.ok ? { text: String(found.value), problem: null } : asIs('A number');
    }
    case 'yes-no': {
      const { essential } = tableOf('rfp_question').fields;
      const found = essential && readValue(essential, typed, NOTHING);
      return found?.ok ? { text: found.value ? 'Yes' : 'No', problem: null } : asIs('Yes or no');
    }
    case 'date': {
      const { due } = tableOf('clarification').fields;
      const found = due && readValue(due, typed, NOTHING);
      return found?.ok ? { text: String(found.value), problem: null } : asIs('A day');
    }
    case 'choice': {
      const listed = choicesOf(question.options);
      const found = listed.find((one) => one.toLowerCase() === typed.trim().toLowerCase());
      return found || listed.length === 0
        ? { text: found ?? typed, problem: null }
        : asIs('One of the choices in the list');
    }
  }
}

const NOTHING = emptyWorkbook();
