/** How the answer to one question would change the workbook. */
export type AnswerKind = 'new' | 'changed' | 'unchanged' | 'kept' | 'unanswered';

export interface AnswerLine {
  readonly question: string;
  /** As the vendor knew it. */
  readonly number: string;
  readonly text: string;
  readonly kind: AnswerKind;
  readonly before: string;
  readonly after: string;
  readonly tooLong: boolean;
  /** The question has another wording today. */
  readonly reworded: boolean;
  readonly essential: boolean;
}

/** Something that was typed and could not simply be taken over. What was typed stands in the message. */
export interface FileProblem {
  readonly place: string;
  readonly message: string;
}

/** What one file says, before anything is done. */
export interface VendorReading {
  /** The name of the file. */
  readonly file: string;
  /** Why nothing is read from it; null when it can be read. */
  readonly refusal: string | null;
  readonly vendor: string | null;
  readonly vendorName: string;
  /** Which file for this vendor it is. */
  readonly issue: number | null;
  readonly late: boolean;
  readonly lines: readonly AnswerLine[];
  /** Names of offers that would be added. */
  readonly offers: readonly string[];
  /** Whether its own cost of an hour would be added. */
  readonly opensCosts: boolean;
  readonly problems: readonly FileProblem[];
}

/** How many answers of a reading are of a kind. */
export function countKind({ lines }: VendorReading, kind: AnswerKind): number {
  return lines.filter((line) => line.kind === kind).length;
}

/** A reading of nothing, with the reason. */
export function refusedReading(file: string, refusal: string): VendorReading {
  return {
    file,
    refusal,
    vendor: null,
    vendorName: '',
    issue: null,
    late: false,
    lines: [],
    offers: [],
    opensCosts: false,
    problems: [],
  };
}
