import { describe, expect, it } from 'vitest';
import {
  decisionSentences,
  decisionText,
} from '../../../../../renderer/phases/readiness/touchpoint-map/panel/decision-sentence.ts';
import { explainDecision } from '../../../../../shared/domain/sourcing/touchpoint/explain-decision.ts';
import type { Touchpoint } from '../../../../../shared/model/tables/touchpoint.ts';
import { advise, CONTEXT } from './advice.ts';

function explain(ratings: readonly (number | null)[], values: Partial<Touchpoint> = {}) {
  const advice = advise(ratings, values);
  return decisionSentences(advice, explainDecision(advice, CONTEXT));
}

/** The method's own examples: brand, emotion, judgement, complexity, data, volume, repeatability, documentation, coverage, digital. */
const EXAMPLES = {
  'Order status chat': [2, 1, 1, 1, 2, 5, 5, 4, 4, 5],
  Returns: [3, 3, 2, 2, 2, 4, 4, 3, 3, 4],
  'General product enquiry, phone': [3, 2, 3, 2, 2, 4, 4, 4, 4, 3],
  'Technical support L2': [3, 3, 4, 4, 2, 4, 3, 4, 4, 3],
  'Billing dispute': [4, 4, 4, 3, 4, 3, 3, 3, 3, 3],
  'Retention of high-value customer': [5, 4, 5, 4, 3, 2, 2, 2, 3, 2],
} as const;

describe('the sentences of a decision', () => {
  it.each([
    [
      'Order status chat',
      'Result: Automate because a machine can do it',
      'keep 11.3, automate 100.0, outsource 90.0',
    ],
    ['Returns', 'Result: Automate because a machine can do it', 'keep 37.5, automate 72.5, outsource 65.0'],
    [
      'General product enquiry, phone',
      'Result: Outsource because a partner can do it',
      'keep 37.5, automate 66.3, outsource 72.5',
    ],
    [
      'Technical support L2',
      'Result: Hybrid because it leans to keep',
      'keep 55.0, automate 50.0, outsource 60.0',
    ],
    [
      'Billing dispute',
      'Result: Keep in-house because the keep score is high',
      'keep 71.3, automate 41.3, outsource 47.5',
    ],
    [
      'Retention of high-value customer',
      'Result: Keep in-house because the keep score is high',
      'keep 83.8, automate 18.8, outsource 26.3',
    ],
  ] as const)('tell %s as the method does', (name, result, scores) => {
    const sentences = explain(EXAMPLES[name]);
    expect(sentences.result).toContain(result);
    expect(sentences.scores).toBe(`Scores: ${scores}.`);
    expect(sentences.overrides).toBe('Overrides: none.');
  });

  it('name the strongest reasons with their points of the most possible', () => {
    const { strongest, against } = explain(EXAMPLES['Technical support L2']);
    expect(strongest).toBe(
      'Strongest reasons: Volume (15 of 20 for outsource), Repeatability (15 of 30 for outsource), Documentation (11.25 of 15 for outsource).',
    );
    expect(against).toContain('Judgement needed (15 of 20 for keep)');
  });

  it('say what a decision that stands alone withholds', () => {
    expect(explain(EXAMPLES['Billing dispute']).against).toContain('withheld from keep');
  });

  it('call a close call close, and say which single rating would change it', () => {
    const { closeCall } = explain(EXAMPLES.Returns);
    expect(closeCall).toContain('Close call: the automate score is 2.5 above 70');
    expect(closeCall).toMatch(/from \d to \d would give (Outsource|Hybrid|Keep in-house)/);
    expect(explain(EXAMPLES['Order status chat']).closeCall).toBeNull();
  });

  it('let a hard rule speak for itself', () => {
    const { result, overrides, nearMiss } = explain(EXAMPLES['Order status chat'], { exposure: true });
    expect(result).toBe(
      'Result: Keep in-house because of a hard rule (H3): regulator, press, legal threat or executive complaint.',
    );
    expect(overrides).toContain('H3 regulator, press');
    expect(nearMiss).toBeNull();
  });

  it('say when a hard rule turns what the scores say into something else', () => {
    const { result } = explain(EXAMPLES['Order status chat'], { vulnerability: 'high' });
    expect(result).toBe(
      'Result: Hybrid because H4 rules out automate, which the scores alone say: a machine can do it, and little speaks for keeping it (rule 2).',
    );
  });

  it('name only the hard rule that rules the result of the scores out', () => {
    const both = { vulnerability: 'high', significant_decision: true } as const;
    expect(explain(EXAMPLES['General product enquiry, phone'], both).result).toContain(
      'because H4 rules out outsource,',
    );
    expect(explain(EXAMPLES['Order status chat'], both).result).toContain(
      'because H4 and H5 rule out automate,',
    );
  });

  it('never offer a change that a hard rule would turn into the same result', () => {
    const free = explain(EXAMPLES.Returns);
    expect(free.closeCall).toContain('would give Outsource');
    const limited = explain(EXAMPLES.Returns, { vulnerability: 'high' });
    expect(limited.result).toContain('Result: Hybrid');
    expect(`${limited.closeCall} ${limited.nearMiss}`).not.toMatch(/would give (Outsource|Automate|Hybrid)/);
    expect(limited.strongest).toContain('for automate');
  });

  it('ask no score for reasons where a hard rule decides alone', () => {
    const { strongest, against, closeCall } = explain(EXAMPLES.Returns, { safety: true });
    expect([strongest, against, closeCall]).toEqual([null, null, null]);
  });

  it('tell why a high keep score is shared round the clock', () => {
    const { result } = explain([4, 4, 4, 3, 4, 3, 3, 3, 5, 3]);
    expect(result).toBe(
      'Result: Hybrid because the keep score is high, and customers need it at hours that one team cannot cover (rule 1).',
    );
  });

  it('ask for coverage alone once the keep score is high', () => {
    expect(explain([5, 5, 5, 4, 4, null, null, null, null, null]).missing).toBe(
      'Missing: coverage need. Rate it to get a recommendation.',
    );
  });

  it('name the threshold that is close when a call is close, never one that is far away', () => {
    let seen = 0;
    for (const ratings of everyFewRatings()) {
      const { closeCall } = explain(ratings);
      if (closeCall === null) continue;
      seen += 1;
      const points = /score is ([\d.]+) (?:above|below)/.exec(closeCall)?.[1] ?? '0';
      expect(Number(points), closeCall).toBeLessThan(5);
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('give reasons for the score that a hybrid by rule 5 rests on', () => {
    for (const ratings of everyFewRatings())
      if (advise(ratings).rule === '5') expect(explain(ratings).strongest).toMatch(/ for outsource\)\.$/);
  });

  it('say what is missing while nothing can be recommended', () => {
    const { result, missing } = explain([2, 1, null, 1, 2, 5, 5, 4, 4, null]);
    expect(result).toBe('Result: open, because ratings that decide are missing.');
    expect(missing).toBe(
      'Missing: judgement needed, digital availability. Rate them to get a recommendation.',
    );
  });

  it('make one text for the clipboard, without gaps', () => {
    const text = decisionText(explain(EXAMPLES.Returns));
    expect(text).toMatch(/^Result: Automate because .*\. Scores: .*\. Strongest reasons: /);
    expect(text).not.toMatch(/null|undefined| {2}/);
  });
});

/** Ratings from all over the field, the same in every run. */
function everyFewRatings(): readonly (readonly number[])[] {
  return Array.from({ length: 400 }, (_, at) =>
    [1, 2, 3, 5, 7, 11, 13, 17, 19, 23].map((prime) => 1 + (Math.floor((at * at + at) / prime) % 5)),
  );
}
