import { tableOf } from '../../../model/tables.ts';
import type { Workbook } from '../../../model/workbook.ts';
import { engagementOf } from '../../../model/workbook.ts';
import { criterionTree } from '../criterion-tree.ts';
import { frozenValue } from './frozen-words.ts';

/**
 * Criteria, weights, minimums, knock-outs and price formula as plain text, for people who want to see years later what
 * was fixed. A criterion is one line, its parts are indented below it.
 */
export function freezeSnapshot(workbook: Workbook): string {
  const { tops } = criterionTree(workbook);
  const knockOuts = Object.values(workbook.knock_out)
    .filter(({ active }) => active)
    .toSorted((a, b) => a.position - b.position);
  return [
    'Criteria',
    ...tops.flatMap(({ criterion, parts }) => [
      `${criterion.id} ${line(workbook, criterion)}`,
      ...parts.map((part) => `  ${part.id} ${line(workbook, part)}`),
    ]),
    '',
    'Knock-outs',
    ...knockOuts.map(({ name }, index) => `${index + 1}. ${name}`),
    '',
    'Method',
    ...method(workbook),
  ].join('\n');
}

function line(
  workbook: Workbook,
  { name, weight, minimum, hardness, hard_floor, scored_by_price }: Workbook['criterion'][string],
): string {
  return [
    name,
    weight === null ? 'no weight' : `${weight} %`,
    ...(minimum === null ? [] : [`minimum ${minimum}${hard_floor ? ', cannot be waived' : ''}`]),
    frozenValue(workbook, 'criterion', 'hardness', hardness).toLowerCase(),
    ...(scored_by_price ? ['scored by price'] : []),
  ].join('; ');
}

function method(workbook: Workbook): readonly string[] {
  const row = engagementOf(workbook) as unknown as Readonly<Record<string, unknown>>;
  return (['weight_method', 'price_method', 'price_basis'] as const).map(
    (name) =>
      `${tableOf('engagement').fields[name]?.label}: ${frozenValue(workbook, 'engagement', name, row[name])}`,
  );
}
