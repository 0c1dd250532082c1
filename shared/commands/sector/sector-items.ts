import { readinessDimensions } from '../../content/readiness-pack.ts';
import { catalogueRiskValues, riskCatalogue } from '../../content/risks/catalogue.ts';
import { type Sector, sectorName } from '../../content/sectors/sectors.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow, type TableName } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addedRow } from './added-row.ts';
import { changedRow } from './changed-row.ts';
import { raisedRisk } from './raised-risk.ts';
import type { SectorItem } from './sector-item.ts';

/** Every row that a sector template has a say in, beside how the workbook has it. What the workbook lacks is left out. */
export function sectorItems(workbook: Workbook, sector: Sector): readonly SectorItem[] {
  return [
    ...weightItems(workbook, sector),
    ...questionItems(workbook, sector),
    ...extraItems(workbook, sector),
    ...riskItems(workbook, sector),
    ...certificateItems(workbook, sector),
  ];
}

function weightItems({ dimension }: Workbook, { weights }: Sector): readonly SectorItem[] {
  return weights.flatMap(({ dimension: id, weight, why }) => {
    const row = dimension[id];
    const usual = readinessDimensions.find((one) => one.id === id)?.weight;
    if (!row || usual === undefined) return [];
    const about = { group: 'weights', table: 'dimension', name: `${id} ${row.title}`, why } as const;
    return changedRow(about, row, [{ name: 'weight', usual, template: weight }]);
  });
}

function questionItems({ question }: Workbook, { questions }: Sector): readonly SectorItem[] {
  const pack = readinessDimensions.flatMap((dimension) => dimension.questions);
  return questions.flatMap(({ question: id, weight, gate, why }) => {
    const row = question[id];
    const usual = pack.find((one) => one.id === id);
    if (!row || !usual) return [];
    const about = { group: 'questions', table: 'question', name: `${id} ${row.text}`, why } as const;
    return changedRow(about, row, [
      { name: 'weight', usual: usual.weight, template: weight },
      ...(gate ? [{ name: 'gate', usual: usual.gate, template: true }] : []),
    ]);
  });
}

function extraItems(workbook: Workbook, { extra }: Sector): readonly SectorItem[] {
  const last = new Map<string, number>();
  for (const { dimension, position } of Object.values(workbook.question))
    last.set(dimension, Math.max(last.get(dimension) ?? 0, position));
  return extra.flatMap(({ id, text, why, anchors, evidence, next, weight, gate }) => {
    const [dimension = ''] = id.split('.');
    if (!workbook.dimension[dimension]) return [];
    const position = (last.get(dimension) ?? 0) + 1;
    last.set(dimension, position);
    const [anchor_1, anchor_2, anchor_3, anchor_4, anchor_5] = anchors;
    const made = newRow('question', {
      ...{ id, dimension, position, text, why, weight, gate },
      ...{ anchor_1, anchor_2, anchor_3, anchor_4, anchor_5 },
      evidence_wanted: evidence,
      next_step: next,
    });
    const about = { group: 'extra', table: 'question', name: `${id} ${text}`, why } as const;
    return addedRow(workbook, about, made, [{ name: 'weight' }, { name: 'gate' }]);
  });
}

function riskItems(workbook: Workbook, { id: sector, risks }: Sector): readonly SectorItem[] {
  const mark = `sector template ${sectorName(sector)}`;
  let last = lastPosition(workbook, 'risk');
  return risks.flatMap(({ risk: id, likelihood, impact, why }) => {
    const usual = riskCatalogue.find((one) => one.id === id);
    if (!usual) return [];
    const row = workbook.risk[id];
    const about = { group: 'risks', table: 'risk', name: `${id} ${usual.name}`, why } as const;
    if (row && !row.source.endsWith(`; ${mark}`)) return raisedRisk(about, row, { likelihood, impact }, mark);
    if (!row) last += 1;
    const values = catalogueRiskValues(usual, workbook);
    const made = newRow('risk', {
      ...values,
      ...{ likelihood, impact, position: row?.position ?? last, note: why },
      source: `${usual.source}; ${mark}`,
    });
    return addedRow(workbook, about, made, [
      { name: 'likelihood', usual: usual.likelihood },
      { name: 'impact', usual: usual.impact },
    ]);
  });
}

function certificateItems(workbook: Workbook, { id: sector, certificates }: Sector): readonly SectorItem[] {
  let last = lastPosition(workbook, 'certificate');
  return certificates.flatMap(({ id: own, name, need, scope, why }) => {
    const id = `sector-${sector}-${own}`;
    const rows = Object.values(workbook.certificate);
    const twin = rows.find((row) => row.id !== id && sameName(row.name, name));
    const about = { group: 'certificates', table: 'certificate', name, why } as const;
    // Whoever listed it has said how much it is needed; the template adds nothing to that.
    if (twin && !workbook.certificate[id]) return listedAlready(about, id, twin, need);
    if (!workbook.certificate[id]) last += 1;
    const made = newRow('certificate', { id, position: last, name, need, scope, why });
    return addedRow(workbook, about, made, [{ name: 'need' }]);
  });
}

function listedAlready(
  about: Pick<SectorItem, 'group' | 'table' | 'name' | 'why'>,
  id: string,
  twin: AnyRow,
  need: string,
): SectorItem {
  return {
    ...about,
    id: `certificates/${id}`,
    rowId: twin.id,
    values: [{ label: 'Need', usual: '', template: need, here: String(twin.need) }],
    standing: twin.need === need ? 'template' : 'own',
    apply: null,
    back: null,
  };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function lastPosition(workbook: Workbook, table: TableName): number {
  const rows = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  return rows.reduce((last, row) => Math.max(last, Number(row.position ?? 0)), 0);
}
