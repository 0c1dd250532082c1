import { MATURITY_LEVELS } from '../scales.ts';
import type { AnyField } from '../table.ts';
import { fold, nearMiss } from './near-miss.ts';
import { readNumber } from './read-number.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** Reads a judgement: `4`, `4 Managed`, or the words that describe the level. */
export function readLevel(field: AnyField, text: string): Reading {
  const number = readNumber(text, { whole: false });
  if (number !== null) return accepted(number);
  const words = levelWords(field);
  const numbered = /^([1-5])\s*[-–:.)]?\s*(.+)$/s.exec(text.trim());
  if (numbered) {
    const level = Number(numbered[1]);
    if (fold(words[level - 1] ?? '') === fold(numbered[2] ?? '')) return accepted(level);
  }
  const at = words.findIndex((word) => fold(word) === fold(text));
  if (at >= 0) return accepted(at + 1);
  return refused(`${field.label} is a level from 1 to 5.`, nearMiss(text, words));
}

/** What levels 1 to 5 of a field are called. */
export function levelWords(field: AnyField): readonly string[] {
  return field.anchors ?? MATURITY_LEVELS.map(({ name }) => name);
}
