import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { addBankQuestions } from '../../../shared/commands/rfp/add-questions.ts';
import {
  bankQuestionSchema,
  bankQuestions,
  bankSectionSchema,
  bankSections,
  criterionOfPart,
} from '../../../shared/content/rfp/bank.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

describe('the bank of questions to vendors', () => {
  it('is well-formed, has nothing twice and shouts nowhere', () => {
    for (const one of bankQuestions) expect(bankQuestionSchema.safeParse(one).success, one.id).toBe(true);
    for (const one of bankSections) expect(bankSectionSchema.safeParse(one).success, one.id).toBe(true);
    expect(new Set(bankQuestions.map(({ id }) => id)).size).toBe(bankQuestions.length);
    const texts = textsIn([bankQuestions, bankSections]);
    expect(repeatedSentences(texts)).toEqual([]);
    expect(texts.filter((text) => /!|TODO|\.\.\./.test(text))).toEqual([]);
  });

  it('asks about every criterion of the usual list, several times each, and stands in sections that exist', () => {
    const counts = new Map<string, number>();
    for (const { criterion } of bankQuestions)
      counts.set(criterionOfPart(criterion), (counts.get(criterionOfPart(criterion)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => `C${index + 1}`).sort(),
    );
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(5);
    const sections = new Set(bankSections.map(({ id }) => id));
    expect(bankQuestions.filter(({ section }) => !sections.has(section))).toEqual([]);
  });

  it('holds the five essential questions: experience, quality, data, scaling, openness', () => {
    const essential = bankQuestions.filter((one) => one.essential);
    expect(essential.map(({ id }) => id)).toEqual(['Q1.1', 'Q4.1', 'Q5.1', 'Q7.1', 'Q8.1']);
    expect(essential.every(({ knock_out }) => knock_out === 'ko-essentials')).toBe(true);
  });

  it('can be taken over whole into a new workbook, which stays sound', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const created = createWorkbook({ id: 'w', title: 'New', client: '', at });
    const empty = applyEdits(emptyWorkbook(), created.edits);
    const ids = bankQuestions.map(({ id }) => id);
    const filled = applyEdits(empty, addBankQuestions(empty, ids).edits);
    expect(checkWorkbook(filled)).toEqual([]);
    expect(Object.keys(filled.rfp_section)).toHaveLength(bankSections.length);
    expect(Object.values(filled.rfp_question).every(({ criterion }) => criterion === null)).toBe(true);
  });
});
