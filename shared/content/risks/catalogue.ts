import * as z from 'zod';
import { listText } from '../../model/list-text.ts';
import { RISK_CATEGORIES, RISK_RESPONSES } from '../../model/readiness-lists.ts';
import type { Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import content from './catalogue.json' with { type: 'json' };

const line = z.string().trim().min(8).max(200);
const rating = z.int().min(1).max(5);

export const catalogueRiskSchema = z.strictObject({
  /** The id of the risk also once it is in a workbook. */
  id: z.string().regex(/^K\d\d$/),
  /** What may happen and what it leads to. */
  name: line,
  category: z.enum(RISK_CATEGORIES.map(({ value }) => value)),
  /** Before controls, 1-5: a starting point of ours that each engagement has to judge for itself. */
  likelihood: rating,
  impact: rating,
  response: z.enum(RISK_RESPONSES.map(({ value }) => value)),
  mitigation: z.string().trim().min(8),
  early_sign: line,
  kpi: line,
  contract_term: line,
  /** Who or what the risk is known from. */
  source: line,
  /** Ids of questions of the checklist; a weak answer to one of them makes the risk likelier. */
  questions: z.array(z.string().regex(/^R\d+\.\d+$/)).min(1),
});

export type CatalogueRisk = Readonly<z.infer<typeof catalogueRiskSchema>>;

/** The fifty usual risks of handing customer service over, K01 to K50. */
export const riskCatalogue = content.risks as readonly CatalogueRisk[];

/** The fields of a risk that is taken over. Questions that the workbook does not have are left out. */
export function catalogueRiskValues(
  { id, questions, ...values }: CatalogueRisk,
  { question }: Pick<Workbook, 'question'>,
) {
  const known = questions.filter((one) => Object.hasOwn(question, one));
  return { ...values, id, questions: listText(known) } satisfies Partial<Row<'risk'>>;
}
