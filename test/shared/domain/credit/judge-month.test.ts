import { describe, expect, it } from 'vitest';
import { beatsExpected, judgeMonth } from '../../../../shared/domain/credit/judge-month.ts';
import { level } from './support.ts';

const up = level();
const down = level({ direction: 'down', expected: 5, minimum: 8 });
const range = level({ direction: 'range', expected: null, minimum: null, range_low: 335, range_high: 410 });

describe('a month keeps a level that it just reaches', () => {
  it.each([
    ['higher is better', up, 80, 'met'],
    ['higher is better', up, 79.9, 'below-expected'],
    ['higher is better', up, 70, 'below-expected'],
    ['higher is better', up, 69.9, 'missed'],
    ['lower is better', down, 5, 'met'],
    ['lower is better', down, 5.1, 'below-expected'],
    ['lower is better', down, 8, 'below-expected'],
    ['lower is better', down, 8.1, 'missed'],
    ['range', range, 335, 'met'],
    ['range', range, 410, 'met'],
    ['range', range, 334, 'missed'],
    ['range', range, 411, 'missed'],
    ['without a minimum', level({ minimum: null }), 10, 'below-expected'],
    ['without an expected level', level({ expected: null }), 70, 'met'],
    ['without any level', level({ minimum: null, expected: null }), 10, 'unknown'],
    ['without a value', up, null, 'unknown'],
  ] as const)('%s: %o', (_, levels, value, state) => expect(judgeMonth(levels, value)).toBe(state));
});

describe('better than expected is more than what was owed', () => {
  it.each([
    [up, 80, false],
    [up, 80.1, true],
    [down, 5, false],
    [down, 4.9, true],
    [range, 400, true],
    [range, 420, false],
    [level({ expected: null }), 99, false],
    [up, null, false],
  ] as const)('%o', (levels, value, beats) => expect(beatsExpected(levels, value)).toBe(beats));
});
