import { textWidth } from '../text-width.ts';

/**
 * Breaks a text into lines that fit a width, at spaces that may break where there are any; what does not fit the last line ends
 * in an ellipsis.
 *
 * @param width and @param size in the units of the drawing
 */
export function fitText(text: string, width: number, size: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text
    .trim()
    .split(/[^\S\u00a0]+/)
    .filter(Boolean);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '' && lines.length + 1 < mostLines) {
      lines.push(line);
      line = word;
      continue;
    }
    // The last line takes what remains, cut to its width.
    line = line === '' ? words.slice(index).join(' ') : `${line} ${words.slice(index).join(' ')}`;
    break;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => cut(one, width, size));
}

function cut(line: string, width: number, size: number): string {
  if (textWidth(line, size) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
