import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue, type CatalogueRow } from './add-from-catalogue.ts';

/**
 * The scenarios to start with, as one act: everything stays in-house, a partner for each offer that counts and that no
 * scenario has yet, and a mix. While there are no offers, one scenario stands for any partner.
 *
 * @throws Refusal `nothing-to-do` when all of them are there
 */
export function addCaseScenarios(workbook: Workbook): Change {
  const rows = missingScenarios(workbook);
  if (rows.length === 0)
    throw new Refusal(
      'nothing-to-do',
      'Every offer that counts has its scenario, and the in-house one is there. Add another by hand.',
    );
  return addFromCatalogue(workbook, 'case_scenario', rows);
}

/** What `addCaseScenarios` would add. */
export function missingScenarios(
  workbook: Pick<Workbook, 'case_scenario' | 'offer' | 'vendor'>,
): readonly CatalogueRow<'case_scenario'>[] {
  const there = Object.values(workbook.case_scenario);
  const offers = Object.values(workbook.offer)
    .filter(({ id, counts }) => counts && !there.some(({ offer }) => offer === id))
    .sort((a, b) => a.position - b.position);
  const rows: CatalogueRow<'case_scenario'>[] = [];
  if (!there.some(({ kind }) => kind === 'in-house'))
    rows.push({ id: 'in-house', name: 'In-house', kind: 'in-house' });
  for (const { id, vendor, name } of offers)
    rows.push({
      id: `case-${id}`,
      name: workbook.vendor[vendor]?.name ?? name,
      kind: 'outsourced',
      offer: id,
    });
  const partner = offers[0]?.id ?? there.find(({ kind }) => kind === 'outsourced')?.offer ?? null;
  if (offers.length === 0 && !there.some(({ kind }) => kind === 'outsourced'))
    rows.push({ id: 'outsourced', name: 'A partner', kind: 'outsourced' });
  if (!there.some(({ kind }) => kind === 'hybrid'))
    rows.push({
      id: 'hybrid',
      name: 'Partner and home team',
      kind: 'hybrid',
      outsourced_percent: 60,
      offer: partner,
    });
  return rows;
}
