import * as z from 'zod';
import type { RfpIssue } from '../../model/tables/rfp-issue.ts';
import type { Workbook } from '../../model/workbook.ts';

/** A question as it stood in a vendor's file. */
export interface AskedQuestion {
  /** What stands for the question in the file; it says nothing to the vendor. */
  readonly key: string;
  /** The id of the question here. */
  readonly question: string;
  readonly number: string;
  readonly text: string;
}

const line = z.tuple([z.string(), z.string(), z.string(), z.string()]);

/** The most characters that the field of an issue keeps. */
const ROOM = 32_000;

/** The questions of an issue, as `readAsked` reads them again. Very long lists keep the beginning of each text. */
export function askedText(asked: readonly AskedQuestion[]): string {
  const whole = write(asked, Number.POSITIVE_INFINITY);
  if (whole.length <= ROOM) return whole;
  for (let longest = 400; longest > 0; longest = Math.floor(longest / 2)) {
    const shorter = write(asked, longest);
    if (shorter.length <= ROOM) return shorter;
  }
  return write(asked, 0);
}

/** The questions that an issue holds; none when somebody has changed the list by hand. */
export function readAsked({ questions }: Pick<RfpIssue, 'questions'>): readonly AskedQuestion[] {
  try {
    const lines = z.array(line).parse(JSON.parse(questions));
    return lines.map(([key, question, number, text]) => ({ key, question, number, text }));
  } catch {
    return [];
  }
}

/** A vendor's issues, the newest first. */
export function issuesOf({ rfp_issue }: Pick<Workbook, 'rfp_issue'>, vendor: string): readonly RfpIssue[] {
  return Object.values(rfp_issue)
    .filter((issue) => issue.vendor === vendor)
    .sort((a, b) => b.number - a.number);
}

/** Whether two wordings are the same, of which the first may have been cut. Spaces do not count. */
export function sameWording(asked: string, today: string): boolean {
  const [before, now] = [plain(asked), plain(today)];
  return asked.endsWith('…') ? now.startsWith(before.slice(0, -1)) : before === now;
}

function write(asked: readonly AskedQuestion[], longest: number): string {
  return JSON.stringify(
    asked.map(({ key, question, number, text }) => [
      key,
      question,
      number,
      text.length > longest ? `${text.slice(0, longest)}…` : text,
    ]),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
