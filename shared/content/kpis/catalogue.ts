import * as z from 'zod';
import { FREQUENCIES, KPI_CATEGORIES, KPI_DIRECTIONS, MEASURED_BY } from '../../model/expectation-lists.ts';
import { listText } from '../../model/list-text.ts';
import type { Row } from '../../model/tables.ts';
import content from './catalogue.json' with { type: 'json' };

const line = z.string().trim().min(2).max(200);
const sentence = z.string().trim().min(10);

export const catalogueKpiSchema = z.strictObject({
  /** The id and the code of the KPI also once it is in a workbook. */
  id: z.string().regex(/^(AC|EF|QU|CU|BE|CO|PE|VA)\d{1,2}$/),
  name: line,
  category: z.enum(KPI_CATEGORIES.map(({ value }) => value)),
  definition: sentence,
  /** What is divided by what; a share says what its denominator is. */
  formula: sentence,
  unit: z.string().min(1).max(30),
  direction: z.enum(KPI_DIRECTIONS.map(({ value }) => value)),
  /** Where others start, in words. */
  typical_target: line,
  data_source: line,
  measured_by: z.enum(MEASURED_BY.map(({ value }) => value)),
  frequency: z.enum(FREQUENCIES.map(({ value }) => value)),
  /** Starting points in the unit, where there is a usual figure; each engagement has to agree its own. */
  expected: z.number().optional(),
  minimum: z.number().optional(),
  range_low: z.number().optional(),
  range_high: z.number().optional(),
  sample_rule: z.string(),
  exclusions: z.string(),
  gaming_risk: sentence,
  /** Ids of the KPIs that it should be read together with. */
  paired: z.array(z.string()).min(1),
  /** One of the few that a first list should hold. */
  usual_start: z.literal(true).optional(),
});

export type CatalogueKpi = Readonly<z.infer<typeof catalogueKpiSchema>>;

/** The usual KPIs of customer service, by category. */
export const kpiCatalogue = content.kpis as readonly CatalogueKpi[];

/** The fields of a KPI that is taken over. Partners that are not in the workbook are left out when it is added. */
export function catalogueKpiValues({
  usual_start: _,
  paired,
  ...values
}: CatalogueKpi): Partial<Row<'kpi'>> & { readonly id: string } {
  const fields = values as Partial<Row<'kpi'>> & { readonly id: string };
  return { ...fields, code: values.id, paired: listText(paired) };
}

/** The ids and all that these should be read together with, in the order of the catalogue. */
export function withPartners(ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  for (const { id, paired } of kpiCatalogue) if (ids.includes(id)) for (const one of paired) wanted.add(one);
  return kpiCatalogue.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
}
