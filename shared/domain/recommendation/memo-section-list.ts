import type { GateStep } from '../gate/gate-finding.ts';

/** The sections of the recommendation in their order, each with the steps that its figures come from. */
export const MEMO_SECTIONS = [
  { id: 'question', title: 'Question and answer', sources: ['scoring', 'second-gate'] },
  { id: 'field', title: 'Who was looked at', sources: ['vendors', 'rfp'] },
  { id: 'criteria', title: 'What counted', sources: ['criteria'] },
  { id: 'ranking', title: 'How they rank', sources: ['scoring'] },
  { id: 'money', title: 'What it costs', sources: ['prices', 'case'] },
  { id: 'robustness', title: 'How firm the ranking is', sources: ['robustness'] },
  { id: 'checks', title: 'What was checked', sources: ['due-diligence'] },
  { id: 'contract', title: 'Contract, way out and pilot', sources: ['clauses', 'exit-plan', 'pilots'] },
  { id: 'risks', title: 'What stays at risk', sources: ['risks'] },
  { id: 'change', title: 'What would change it', sources: ['robustness', 'vendors'] },
  { id: 'decision', title: 'Who decides, and by when', sources: ['prices', 'transition'] },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly GateStep[];
}[];

export type MemoSectionId = (typeof MEMO_SECTIONS)[number]['id'];
