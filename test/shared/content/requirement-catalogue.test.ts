import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addAutomations, touchpointsWithoutMachine } from '../../../shared/commands/add-automations.ts';
import { adoptRequirements } from '../../../shared/commands/adopt-requirements.ts';
import {
  catalogueRequirementSchema,
  requirementCatalogue,
} from '../../../shared/content/security/catalogue.ts';
import { SECURITY_TRIGGERS } from '../../../shared/domain/security/security-triggers.ts';
import { REQUIREMENT_FAMILIES } from '../../../shared/model/expectation-lists.ts';
import { sampleWorkbook } from '../../main/excel/support/workbooks.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const sample = sampleWorkbook();

describe('the list of requirements', () => {
  it('is well-formed, has no id or name twice and says no sentence twice', () => {
    for (const one of requirementCatalogue) expect(() => catalogueRequirementSchema.parse(one)).not.toThrow();
    for (const key of ['id', 'name'] as const)
      expect(new Set(requirementCatalogue.map((one) => one[key])).size).toBe(requirementCatalogue.length);
    expect(repeatedSentences(textsIn(requirementCatalogue.map(({ wording }) => wording)))).toEqual([]);
  });

  it('has the eight terms of the one law and the nine of the other', () => {
    const terms = (begins: string) => requirementCatalogue.filter(({ id }) => id.startsWith(begins));
    expect(terms('gdpr-28-').map(({ source }) => /28\((?:2|3)\)[^a-h]*\(?([a-h])?/.test(source))).toEqual(
      Array(8).fill(true),
    );
    expect(terms('gdpr-28-').map(({ id }) => id.at(-1))).toEqual([...'abcdefgh']);
    expect(terms('ccpa-')).toHaveLength(9);
  });

  it('has something for every family and every fact', () => {
    for (const { value } of REQUIREMENT_FAMILIES)
      expect(
        requirementCatalogue.some(({ family }) => family === value),
        value,
      ).toBe(true);
    for (const { value } of SECURITY_TRIGGERS)
      expect(
        requirementCatalogue.some(({ when }) => when.includes(value)),
        value,
      ).toBe(true);
  });
});

describe('taking requirements over', () => {
  it('is one act that says why each applies, where, and which certificate would show it', () => {
    const empty = { ...sample, requirement: {}, action: {} };
    const change = adoptRequirements(empty, ['iso-certificate', 'gdpr-residency']);
    const after = applyEdits(empty, change.edits);
    const [iso, residency] = Object.values(after.requirement).sort((a, b) => a.position - b.position);
    expect(iso).toMatchObject({
      id: 'iso-certificate',
      knock_out: true,
      certificate: 'c-iso-27001',
      rfp: true,
    });
    expect(residency?.reason).toMatch(/have data that has to stay in the country or the region\.$/);
    expect(residency?.touchpoints).toContain('t-order-status-phone');
    expect(change.title).toBe('Add 2 requirements from the list');
  });

  it('is refused for what is there already', () => {
    expect(() => adoptRequirements(sample, ['gdpr-28-a'])).toThrow(/already/);
    expect(() => adoptRequirements(sample, ['none'])).toThrow(/no requirement none/);
  });
});

it('adds a machine for every touchpoint that waits for one, as one act', () => {
  const found = touchpointsWithoutMachine(sample).map(({ id }) => id);
  expect(found).toEqual(['t-payment-reminder']);
  const after = applyEdits(sample, addAutomations(sample, found, ['new']).edits);
  expect(after.automation.new).toMatchObject({
    touchpoint: 't-payment-reminder',
    kind: 'message',
    human_route: '',
  });
  expect(touchpointsWithoutMachine(after)).toEqual([]);
  expect(() => addAutomations(after, [], [])).toThrow(/nothing to add/);
});
