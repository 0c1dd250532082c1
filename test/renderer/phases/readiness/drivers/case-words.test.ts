import { describe, expect, it } from 'vitest';
import { balanceFinding } from '../../../../../renderer/phases/readiness/drivers/balance/balance-finding.ts';
import {
  gapTable,
  gapWords,
  needWords,
} from '../../../../../renderer/phases/readiness/drivers/balance/gap-words.ts';
import { formatProgress } from '../../../../../renderer/phases/readiness/drivers/benefit-look.ts';
import {
  explainOptionCost,
  explainProgress,
} from '../../../../../renderer/phases/readiness/drivers/explain-case.ts';
import {
  optionFinding,
  preferenceSentence,
  routesSentence,
  switchSentence,
} from '../../../../../renderer/phases/readiness/drivers/options/option-words.ts';
import { applyEdits } from '../../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../../shared/commands/create-workbook.ts';
import { balanceCase } from '../../../../../shared/domain/case/balance-case.ts';
import { compareOptions } from '../../../../../shared/domain/case/compare-options.ts';
import { optionSwitches } from '../../../../../shared/domain/case/option-switches.ts';
import { parametersOf } from '../../../../../shared/model/parameters.ts';
import { newRow } from '../../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const comparison = compareOptions(SAMPLE);

describe('the case of the sample in words', () => {
  it('counts both sides and the gaps', () => {
    expect(balanceFinding(balanceCase(SAMPLE))).toBe(
      '6 reasons, 3 of them heavy; 9 drawbacks, 7 of them heavy; 3 gaps to close',
    );
    expect(balanceFinding({ drivers: [], loose: [], drawbacks: [], gaps: [] })).toMatch(/^Nothing/);
  });

  it('says of every gap what to do and where', () => {
    const { gaps } = balanceCase(SAMPLE);
    expect(gaps.map((gap) => [gap.id, gapTable(gap)])).toEqual([
      ['driver-languages', 'driver'],
      ['benefit-leadership', 'benefit'],
      ['drawback-lock-in', 'drawback'],
    ]);
    expect(gaps.map(gapWords)[1]).toMatch(/^Needs a baseline and an owner/);
    expect(needWords(['baseline', 'target', 'owner'])).toBe(
      'a baseline, a target that differs from the baseline and an owner',
    );
  });

  it('names the leader, how far it leads, and what would change that', () => {
    expect(optionFinding(comparison)).toBe('“Mend first, then hand over what remains” leads by 7.5 points');
    expect(routesSentence(comparison)).toMatch(/^5 different routes are fully rated;/);
    const sentences = optionSwitches(comparison, parametersOf(SAMPLE)).map(switchSentence);
    expect(sentences).toContain(
      '“Improve in-house” would lead if control and knowledge weighed more than 30 instead of 15.',
    );
  });

  it('explains a progress and a cost with the figures of the row', () => {
    const benefit = SAMPLE.benefit['benefit-demand'];
    if (!benefit) throw new Error('The sample has lost a benefit.');
    expect(explainProgress(benefit).result).toContain(
      '(3,900 − 4,330) ÷ (800 − 4,330) = 12.2\u00a0%: on the way',
    );
    const mix = comparison.list.find(({ option }) => option.id === 'option-mix');
    if (!mix) throw new Error('The sample has lost an option.');
    expect(explainOptionCost(mix, comparison, 'EUR').result).toBe(
      'EUR 10,150,000, EUR 950,000 less than “Leave things as they are”.',
    );
  });
});

describe('the preferred option', () => {
  const preferred = (fields: Partial<(typeof SAMPLE.sourcing_option)[string]>, id = 'option-improve') =>
    preferenceSentence(
      compareOptions({
        ...SAMPLE,
        sourcing_option: Object.fromEntries(
          Object.values(SAMPLE.sourcing_option).map((row) => [
            row.id,
            { ...row, preferred: row.id === id, ...(row.id === id ? fields : {}) },
          ]),
        ),
      }),
    );

  it('needs a reason, all the more when it does not lead', () => {
    expect(preferred({ reason: ' ' })).toMatchObject({
      tone: 'attention',
      text: expect.stringMatching(/does not lead/),
    });
    expect(preferred({ reason: '' }, 'option-mix').text).toMatch(/Write down why/);
    expect(preferred({ reason: 'Safer.' })).toEqual({
      tone: 'good',
      text: '“Improve in-house” is taken further. Safer.',
    });
    expect(preferred({}, 'none').tone).toBe('none');
  });

  it('is one', () => {
    const all = Object.fromEntries(
      Object.values(SAMPLE.sourcing_option).map((row) => [row.id, { ...row, preferred: true }]),
    );
    expect(preferenceSentence(compareOptions({ ...SAMPLE, sourcing_option: all })).text).toMatch(/keep one/);
  });
});

describe('few or level options', () => {
  const engagement = { w: newRow('engagement', { id: 'w', title: 'Test' }) };
  const option = (id: string) =>
    newRow('sourcing_option', {
      id,
      name: id,
      ...Object.fromEntries(
        ['cost', 'quality', 'speed', 'scale', 'control', 'effort'].map((key) => [`${key}_rating`, 3]),
      ),
    });
  const of = (...ids: readonly string[]) =>
    compareOptions({
      sourcing_option: Object.fromEntries(ids.map((id) => [id, option(id)])),
      parameter: {},
      engagement,
    });

  it('are not called a ranking', () => {
    expect(optionFinding(of())).toBe('No options yet');
    expect(optionFinding(of('A'))).toBe('“A” is the only option that is fully rated');
    expect(optionFinding(of('A', 'B'))).toBe('“A” and “B” lead together with 50.0 points');
    expect(routesSentence(of('A', 'B'))).toMatch(/rate more before you choose/);
  });
});

describe('a progress', () => {
  it('keeps its sign and its unit together', () => {
    expect(formatProgress(-0.0833)).toBe('−8.3\u00a0%');
    expect(formatProgress(null)).toBe('–');
  });
});
