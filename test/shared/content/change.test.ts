import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import questions from '../../../shared/content/change/impact-questions.json' with { type: 'json' };
import { impactQuestions, impactQuestionsSchema } from '../../../shared/content/change/impact-questions.ts';
import tones from '../../../shared/content/change/message-tones.json' with { type: 'json' };
import { messageTone, messageToneSchema } from '../../../shared/content/change/message-tones.ts';
import { usualBarrierSchema, usualBarriers } from '../../../shared/content/change/usual-barriers.ts';
import {
  usualStakeholderSchema,
  usualStakeholders,
} from '../../../shared/content/change/usual-stakeholders.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { AUDIENCES, IMPACT_AREAS, IMPACT_SIDES } from '../../../shared/model/readiness-lists.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const bare = { ...emptyWorkbook(), engagement: { w: newRow('engagement', { id: 'w', title: 'Test' }) } };

describe('the texts for people and change', () => {
  it('keep to their form', () => {
    expect(z.array(usualStakeholderSchema).safeParse(usualStakeholders).error).toBeUndefined();
    expect(z.array(usualBarrierSchema).safeParse(usualBarriers).error).toBeUndefined();
    expect(z.array(impactQuestionsSchema).safeParse(questions).error).toBeUndefined();
    expect(z.array(messageToneSchema).safeParse(tones).error).toBeUndefined();
  });

  it('say nothing twice and shout nowhere', () => {
    const texts = textsIn([usualStakeholders, usualBarriers, questions, tones]);
    expect(repeatedSentences(texts)).toEqual([]);
    expect(texts.filter((text) => /!|TODO|\.\.\./.test(text))).toEqual([]);
  });

  it('offer groups of every audience, each with ids and names of its own', () => {
    expect(new Set(usualStakeholders.map(({ id }) => id)).size).toBe(usualStakeholders.length);
    expect(new Set(usualStakeholders.map(({ name }) => name)).size).toBe(usualStakeholders.length);
    for (const { value } of AUDIENCES)
      expect(
        usualStakeholders.some(({ audience }) => audience === value),
        value,
      ).toBe(true);
  });

  it('become groups and barriers that the model allows', () => {
    const groups = usualStakeholders.map(({ group: _, ...row }) => row);
    const added = applyEdits(bare, addFromCatalogue(bare, 'stakeholder', groups).edits);
    const all = applyEdits(added, addFromCatalogue(added, 'barrier', usualBarriers).edits);
    expect(checkWorkbook(all)).toEqual([]);
    expect(Object.keys(all.barrier)).toHaveLength(3);
    for (const { influence, attitude_now } of Object.values(all.stakeholder))
      expect([influence, attitude_now]).toEqual([null, null]);
  });

  it('ask three questions for each of the six cells, and know how to speak to each audience', () => {
    for (const area of IMPACT_AREAS)
      for (const side of IMPACT_SIDES) expect(impactQuestions(area.value, side.value)).toHaveLength(3);
    for (const { value } of AUDIENCES) expect(messageTone(value).audience).toBe(value);
  });
});
