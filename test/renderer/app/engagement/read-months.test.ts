import { describe, expect, it } from 'vitest';
import { peakWords } from '../../../../renderer/app/engagement/channels/month-names.ts';
import { readMonths } from '../../../../renderer/app/engagement/channels/read-months.ts';
import { volumesFinding } from '../../../../renderer/app/engagement/channels/volumes-finding.ts';
import { seasonOf } from '../../../../shared/domain/engagement/seasonality.ts';

const COUNTS = [8_000, 8_000, 12_000, 16_000, 14_000, 12_000, 8_000, 8_000, 8_000, 8_000, 9_000, 9_000];

describe('twelve months from a spreadsheet', () => {
  it.each([
    ['a row', COUNTS.join('\t')],
    ['a column', `${COUNTS.join('\r\n')}\r\n`],
    ['a typed list', COUNTS.join(' ')],
    ['semicolons', COUNTS.join('; ')],
    ['thousands in the American way', COUNTS.map((count) => count.toLocaleString('en-US')).join('\t')],
    ['thousands in the German way', COUNTS.map((count) => count.toLocaleString('de-DE')).join('\n')],
    ['thousands with spaces', COUNTS.map((count) => `${count / 1_000} 000`).join('\t')],
  ])('are read from %s', (_, text) => {
    expect(readMonths(text)).toEqual({ ok: true, counts: COUNTS });
  });

  it('may have fractions, as averages do, with a point or a comma', () => {
    const shares = [0.5, 0.75, 1.25, 1.5, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(readMonths(shares.join('\t'))).toEqual({ ok: true, counts: shares });
    expect(readMonths(shares.map((share) => String(share).replace('.', ',')).join('\t'))).toEqual({
      ok: true,
      counts: shares,
    });
  });

  it('are refused with a sentence when they are not twelve, no counts, or nothing at all', () => {
    expect(readMonths('1\t2\t3')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/These are 3 figures/),
    });
    expect(readMonths(['?', ...COUNTS.slice(1)].join('\t'))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/"\?" is no count/),
    });
    expect(readMonths(['-5', ...COUNTS.slice(1)].join('\t'))).toMatchObject({ ok: false });
    expect(readMonths(Array(12).fill('0').join('\t'))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/no season/),
    });
  });
});

describe('the words of a season', () => {
  const words = (figures: readonly number[]) => {
    const season = seasonOf(figures);
    return season && peakWords(season);
  };

  it('name the months of the peak', () => {
    expect(words(COUNTS)).toBe('April');
    expect(words(COUNTS.with(4, 16_000))).toBe('April and May');
    expect(words(COUNTS.with(4, 16_000).with(5, 16_000))).toBe('April, May and June');
    expect(words(Array(12).fill(3))).toBe('an even year');
  });
});

describe('what the comparison of volumes says', () => {
  it('counts the channels that are off, in grammar', () => {
    const line = { channel: {}, standing: 'differs' } as never;
    const of = (lines: readonly never[]) =>
      volumesFinding({ lines, coverage01: 0.954, profile: 1, map: 1 }).replace(/^.*, and /, '');
    expect(of([])).toBe('no channel is off by more than 10 %');
    expect(of([line])).toBe('1 channel is off by more than 10 %');
    expect(of([line, line])).toBe('2 channels are off by more than 10 %');
  });
});
