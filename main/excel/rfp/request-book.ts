import type { OutlineSection } from '../../../shared/domain/rfp/rfp-outline.ts';
import type { RfpIssue } from '../../../shared/model/tables/rfp-issue.ts';
import type { Vendor } from '../../../shared/model/tables/vendor.ts';
import type { VendorAnswer } from '../../../shared/model/tables/vendor-answer.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import type { Book } from '../book.ts';

/** A vendor's file in the making. */
export interface RequestBook
  extends Pick<Book, 'excel' | 'links' | 'charts' | 'bulk' | 'engagement' | 'about'> {
  readonly workbook: Workbook;
  readonly vendor: Vendor;
  readonly issue: RfpIssue;
  readonly sections: readonly RequestSection[];
  /** What the vendor has answered before: its own words go out to it again. */
  readonly answers: ReadonlyMap<string, VendorAnswer>;
}

/** A section with the sheet that it has in the file. */
export interface RequestSection extends Omit<OutlineSection, 'questions'> {
  readonly sheet: string;
  readonly questions: readonly RequestQuestion[];
}

export interface RequestQuestion {
  /** What stands for the question in the file. */
  readonly key: string;
  readonly number: string;
  readonly question: OutlineSection['questions'][number]['question'];
}

/** The sheets of a vendor's file beside those of its sections. */
export const READ_ME = 'Read me';
export const PRICING = 'Pricing';
export const TRANSPARENCY = 'Transparency';
export const DOCUMENTS = 'Documents';
export const COMPLETION = 'Completion';
export const LISTS = 'Lists';
export const META = '_meta';

/** The words above the columns; the reader finds its way by them. */
export const WORDS = {
  key: 'Key',
  number: 'No.',
  question: 'Question',
  why: 'Why we ask',
  answer: 'Answer',
  used: 'Characters',
  limit: 'At most',
  status: 'Status',
  item: 'Item',
  meaning: 'Meaning',
  value: 'Your figure',
  document: 'Name of your file',
  wanted: 'What to attach',
  offer: (number: number) => `Offer ${number}`,
  extra: 'Not in the price',
  paid: 'Paid',
} as const;

/** What the keys of rows begin with, by the sheet that they stand on. */
export const KEYS = {
  question: 'r',
  price: 'p.',
  tier: 'tier.',
  extra: 'x.',
  cost: 'c.',
  document: 'd.',
} as const;

/** The first row of a table below the title, the hint and an empty row. */
export const TABLE_ROW = 5;

/** States of a row, as the file works them out while it is being filled in. */
export const STATUS = { missing: 'Missing', long: 'Too long', fine: 'OK' } as const;
