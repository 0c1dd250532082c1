import { describe, expect, it } from 'vitest';
import {
  dimensionSchema,
  readinessDimensions,
  readinessPackEdits,
} from '../../../shared/content/readiness-pack.ts';
import { sampleEdits, sampleEngagement } from '../../../shared/content/sample-engagement.ts';
import { checkRow } from '../../../shared/model/check-row.ts';

const questions = readinessDimensions.flatMap((dimension) => dimension.questions);

/** Every text of the pack with where it stands. */
const texts = readinessDimensions.flatMap((dimension) => [
  [dimension.id, dimension.purpose] as const,
  ...dimension.questions.flatMap((q) =>
    [q.text, q.why, q.evidence, q.next, ...q.anchors].map((text) => [q.id, text] as const),
  ),
]);

describe('the readiness checklist', () => {
  it.each(readinessDimensions.map((d) => [d.id, d] as const))('%s parses', (_, dimension) => {
    expect(dimensionSchema.parse(dimension)).toEqual(dimension);
    expect(dimension.questions.every((q, i) => q.id === `${dimension.id}.${i + 1}`)).toBe(true);
  });

  it('has 10 dimensions whose weights add up to 100, 83 questions and 15 gates', () => {
    expect(readinessDimensions.map(({ weight }) => weight)).toEqual([10, 14, 16, 10, 10, 7, 12, 8, 7, 6]);
    expect(readinessDimensions.map((d) => d.questions.length)).toEqual([8, 9, 9, 8, 8, 8, 9, 8, 8, 8]);
    expect(questions.filter((q) => q.gate).map((q) => q.id)).toEqual(
      'R1.1 R2.1 R3.1 R3.2 R3.3 R3.4 R4.1 R5.1 R5.2 R6.2 R7.1 R7.2 R8.1 R9.1 R10.1'.split(' '),
    );
  });

  it('weighs gates double', () => expect(questions.every((q) => q.weight === (q.gate ? 2 : 1))).toBe(true));

  it('makes rows that the model accepts', () => {
    const problems = [...readinessPackEdits(), ...sampleEdits()].flatMap(({ table, after }) =>
      after ? checkRow(table, after) : [],
    );
    expect(problems).toEqual([]);
  });

  it('repeats no phrase of eight words', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const [id, text] of texts) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
      for (let i = 0; i + 8 <= words.length; i += 1) {
        const phrase = words.slice(i, i + 8).join(' ');
        const where = seen.get(phrase);
        if (where) repeated.push(`${where} and ${id}: ${phrase}`);
        seen.set(phrase, id);
      }
    }
    expect(repeated).toEqual([]);
  });

  it('is written in plain sentences: no exclamation marks, no placeholders', () => {
    expect(texts.filter(([, text]) => /!|TODO|lorem|\bxxx\b|\.\.\./i.test(text))).toEqual([]);
  });
});

describe('the sample engagement', () => {
  it('answers questions that exist, by people who exist', () => {
    const people = new Set(sampleEngagement.people.map(({ id }) => id));
    const ids = new Set(questions.map(({ id }) => id));
    for (const answer of sampleEngagement.answers) {
      expect(ids.has(answer.question), answer.question).toBe(true);
      expect(people.has(answer.respondent), answer.respondent).toBe(true);
      if (answer.owner) expect(people.has(answer.owner), answer.owner).toBe(true);
    }
  });
});
