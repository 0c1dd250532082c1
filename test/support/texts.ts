/** Every text within a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** Sentences of five words or more that stand in more than one place. */
export function repeatedSentences(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts
    .flatMap((text) => text.split(/(?<=[.?])\s+/))
    .filter((sentence) => /[.?]$/.test(sentence) && sentence.split(/\s+/).length >= 5)
    .filter((sentence) => {
      const key = sentence.toLowerCase();
      const repeated = seen.has(key);
      seen.add(key);
      return repeated;
    });
}
