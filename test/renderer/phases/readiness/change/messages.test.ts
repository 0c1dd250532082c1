import { describe, expect, it } from 'vitest';
import { fittingScale } from '../../../../../renderer/phases/readiness/change/messages/fitting-scale.ts';
import { lineChanges } from '../../../../../renderer/phases/readiness/change/messages/line-changes.ts';
import {
  blocksOf,
  messageText,
  sectionHeading,
} from '../../../../../renderer/phases/readiness/change/messages/message-words.ts';
import { newRow } from '../../../../../shared/model/tables.ts';

describe('what putting a part together again would change', () => {
  const shown = (before: string, after: string) =>
    lineChanges(before, after).map(({ line, change }) => `${change} ${line}`);

  it('names the lines that stay, go and come, in the order of the page', () => {
    expect(shown('One\nOurs\nThree', 'One\nTwo\nThree\nFour')).toEqual([
      'kept One',
      'gone Ours',
      'new Two',
      'kept Three',
      'new Four',
    ]);
  });

  it('is everything for a text that shares no line, and nothing new for an empty one', () => {
    expect(shown('A', 'B')).toEqual(['gone A', 'new B']);
    expect(shown('A\nB', '')).toEqual(['gone A', 'gone B']);
    expect(shown('', 'A')).toEqual(['new A']);
    expect(shown('A', 'A')).toEqual(['kept A']);
  });

  it('loses no line of either text', () => {
    const before = 'a\nb\nc\na\nd';
    const after = 'b\na\na\ne\nd';
    const changes = lineChanges(before, after);
    const lines = (kinds: readonly string[]) =>
      changes.filter(({ change }) => kinds.includes(change)).map(({ line }) => line);
    expect(lines(['kept', 'gone']).join('\n')).toBe(before);
    expect(lines(['kept', 'new']).join('\n')).toBe(after);
  });
});

describe('the page of a message', () => {
  it('reads lines with a point as a list and other lines as paragraphs', () => {
    expect(blocksOf('You told us.\n• One\n- Two\n\nQuestions go to Ada.')).toEqual([
      { kind: 'text', text: 'You told us.' },
      { kind: 'list', items: ['One', 'Two'] },
      { kind: 'text', text: 'Questions go to Ada.' },
    ]);
  });

  it('becomes text with its headings, without parts that say nothing', () => {
    const message = newRow('audience_message', {
      id: 'm',
      title: 'What we plan',
      audience: 'agents',
      opening: 'It is like this.',
      reasons: '• Calls wait',
      risks: ' ',
    });
    expect(messageText(message)).toBe('What we plan\n\nIt is like this.\n\nWhy\n• Calls wait');
  });

  it('speaks to the readers only where the effects are their own', () => {
    expect(sectionHeading('effects', 'agents')).toBe('What it means for you');
    expect(sectionHeading('effects', 'executives')).toBe('What changes');
  });

  it('gets smaller letters until it fits, and says so when even the smallest do not', () => {
    expect(fittingScale(() => true)).toEqual({ scale: 1, fits: true });
    expect(fittingScale((scale) => scale <= 0.9)).toEqual({ scale: 0.88, fits: true });
    expect(fittingScale((scale) => scale <= 0.72)).toEqual({ scale: 0.72, fits: true });
    expect(fittingScale(() => false)).toEqual({ scale: 0.72, fits: false });
  });
});
