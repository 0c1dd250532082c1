import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import {
  benefitCatalogue,
  caseContent,
  caseSchemas,
  drawbackCatalogue,
  driverCatalogue,
  optionCatalogue,
} from '../../../shared/content/case/case-catalogue.ts';
import {
  playbookContent,
  playbookSchemas,
  qualityCheckCatalogue,
  scenarioCatalogue,
  topicCatalogue,
  trainingCatalogue,
} from '../../../shared/content/playbook/playbook-catalogue.ts';
import { balanceCase } from '../../../shared/domain/case/balance-case.ts';
import { PLAYBOOK_PARTS } from '../../../shared/domain/playbook/playbook-completeness.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { DRIVER_KINDS, ROUTES } from '../../../shared/model/readiness-lists.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: '2026-11-22T09:00:00.000Z' }).edits,
);

const CATALOGUES: readonly (readonly [
  TableName,
  readonly { readonly id: string; readonly name: string }[],
])[] = [
  ['driver', driverCatalogue],
  ['benefit', benefitCatalogue],
  ['drawback', drawbackCatalogue],
  ['sourcing_option', optionCatalogue],
  ['playbook_topic', topicCatalogue],
  ['scenario', scenarioCatalogue],
  ['training', trainingCatalogue],
  ['quality_check', qualityCheckCatalogue],
];

function everything(): Workbook {
  return CATALOGUES.reduce(
    (workbook, [table, rows]) => applyEdits(workbook, addFromCatalogue(workbook, table, rows).edits),
    NEW,
  );
}

describe('the lists of usual drivers, benefits, drawbacks, options and playbook pieces', () => {
  it('are as their descriptions say', () => {
    for (const name of Object.keys(caseSchemas) as (keyof typeof caseSchemas)[])
      expect(caseSchemas[name].parse(caseContent[name])).toEqual(caseContent[name]);
    for (const name of Object.keys(playbookSchemas) as (keyof typeof playbookSchemas)[])
      expect(playbookSchemas[name].parse(playbookContent[name])).toEqual(playbookContent[name]);
  });

  it('can be taken over as a whole, and the model finds nothing wrong', () => {
    expect(checkWorkbook(everything())).toEqual([]);
  });

  it.each(CATALOGUES)('hold each %s once, by id and by name', (_, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ name }) => name.toLowerCase())).size).toBe(rows.length);
  });

  it('say no sentence twice and shout nowhere', () => {
    const texts = textsIn([caseContent, playbookContent]);
    expect(repeatedSentences(texts)).toEqual([]);
    expect(texts.filter((text) => /!|TODO|lorem/i.test(text))).toEqual([]);
  });

  it('offer a reason of every kind, a benefit for every reason, and every route', () => {
    const kinds = new Set(driverCatalogue.map(({ kind }) => kind));
    expect(DRIVER_KINDS.filter(({ value }) => !kinds.has(value)).map(({ value }) => value)).toEqual([
      'other',
    ]);
    expect(balanceCase(everything()).drivers.filter(({ benefits }) => benefits.length === 0)).toEqual([]);
    expect(new Set(optionCatalogue.map(({ route }) => route))).toEqual(
      new Set(ROUTES.map(({ value }) => value)),
    );
  });

  it('say of every drawback what mitigates it and which risk follows it up', () => {
    const { drawbacks } = balanceCase(everything());
    expect(drawbacks.filter(({ mitigated }) => !mitigated)).toEqual([]);
    for (const { risks } of caseContent.drawbacks)
      for (const id of risks) expect(Number(id.slice(1))).toBeLessThanOrEqual(50);
  });

  it('have topics for every part of the playbook, and courses that teach from topics of the list', () => {
    expect(topicCatalogue.length).toBeGreaterThanOrEqual(35);
    for (const { value } of PLAYBOOK_PARTS)
      expect(topicCatalogue.filter(({ kind }) => kind === value).length).toBeGreaterThanOrEqual(4);
    const topics = new Set(topicCatalogue.map(({ id }) => id));
    for (const { topic } of trainingCatalogue) expect(topics.has(topic ?? '')).toBe(true);
  });
});
