import { useCallback } from 'react';
import { othersHidden } from '../../../../shared/domain/readiness/others-hidden.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from './use-answering.ts';

interface Blind {
  readonly blind: boolean;
  /** Whether what others said to a question stays hidden from the respondent for now. */
  readonly hides: (question: string) => boolean;
}

/** What the respondent may see of the others. */
export function useBlind({ own }: Pick<Answering, 'own'>): Blind {
  const blind = useWorkbook((w) => engagementOf(w).blind);
  const hides = useCallback((question: string) => othersHidden({ blind }, own.get(question)), [blind, own]);
  return { blind, hides };
}
