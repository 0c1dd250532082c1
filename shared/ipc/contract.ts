import * as z from 'zod';
import type { SimulatedCase } from '../domain/business-case/simulate-case.ts';
import type { VendorFile } from '../domain/rfp/vendor-file.ts';
import { type RankChances, WEIGHT_DRAWS } from '../domain/robustness/simulate-ranking.ts';
import type { PoolNeed } from '../domain/staffing/pool-sites.ts';
import type { WeekNeed } from '../domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../domain/staffing/staff-queues.ts';
import type { YearNeed } from '../domain/staffing/staff-year.ts';
import type { AnyRow } from '../model/table.ts';
import { TABLE_NAMES, type TableName } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import type { CallName } from './call-names.ts';

/** A row in shape; its values are checked against the model by the commands and once more by the store. */
const rowSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .refine((row) => typeof row.id === 'string', 'A row needs an id.') as unknown as z.ZodType<AnyRow>;

const tableName = z.enum(TABLE_NAMES as unknown as [TableName, ...TableName[]]);

const edit = z.strictObject({
  table: tableName,
  id: z.string().min(1).max(200),
  before: rowSchema.nullable(),
  after: rowSchema.nullable(),
});

const logLine = z.strictObject({
  seq: z.int(),
  at: z.string(),
  author: z.string(),
  act: z.enum(['begin', 'do', 'undo', 'redo']),
  of: z.int().nullable(),
  title: z.string(),
  edits: z.array(edit),
});

const next = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });

const committed = z.strictObject({ lines: z.array(logLine), next, savedAt: z.string() });

const fileInfo = z.strictObject({ path: z.string(), name: z.string(), folder: z.string() });

/** Rows that another program left unsound are still shown: what is wrong with them is the check's to say. */
const workbook = z.strictObject(
  Object.fromEntries(TABLE_NAMES.map((name) => [name, z.record(z.string(), rowSchema)])),
) as unknown as z.ZodType<Workbook>;

const snapshot = z.strictObject({
  file: fileInfo,
  workbook,
  seq: z.int(),
  next,
  warnings: z.array(z.string()),
  savedAt: z.string(),
});

const recent = z.strictObject({
  path: z.string(),
  title: z.string(),
  client: z.string(),
  workbookId: z.string(),
  sample: z.boolean(),
  openedAt: z.string(),
  /** The file is where it was. */
  present: z.boolean(),
  /** Answered share of the checklist when last closed, 0-1; null when unknown. */
  progress01: z.number().min(0).max(1).nullable(),
});

const backup = z.strictObject({
  path: z.string(),
  at: z.string(),
  reason: z.enum(['open', 'migration']),
  bytes: z.number(),
});

const opened = fileInfo.nullable();
const kept = z.strictObject({ path: z.string() }).nullable();
const paper = z.enum(['A3', 'A4']);
/** What the offered file name is made of. */
const pictureName = z.string().trim().min(1).max(300);
/** A picture that does not fit in this is not one that anybody could open. */
const LARGEST_PICTURE = 200_000_000;
/** Tens of thousands of days. */
const LARGEST_CALENDAR = 20_000_000;
/** What is computed from the workbook has the shape that its rule gives it. */
const computed = <T>() => z.custom<T>((value) => typeof value === 'object');
const queueId = z.string().min(1).max(80);
const none = z.null();
const path = z.string().min(1).max(4_096);

/** Every call a window can make, with what it takes and what it answers. The gate parses both sides. */
export const contract = {
  /** What the Home screen shows. */
  'home.read': {
    input: none,
    output: z.strictObject({
      author: z.string(),
      suggestedAuthor: z.string(),
      recents: z.array(recent),
      version: z.string(),
      platform: z.string(),
    }),
  },
  'home.setAuthor': { input: z.strictObject({ name: z.string().trim().min(1).max(120) }), output: none },
  /** Takes a workbook off the list; the file stays where it is. */
  'home.forget': { input: z.strictObject({ path }), output: none },
  'home.backups': { input: z.strictObject({ path }), output: z.array(backup) },
  /** Asks where to keep the new workbook, makes it and opens it; null when the person chose not to. */
  'file.create': {
    input: z.strictObject({ title: z.string().trim().min(1).max(200), client: z.string().trim().max(200) }),
    output: opened,
  },
  /** Asks for a workbook to open; null when the person chose none. */
  'file.choose': { input: none, output: path.nullable() },
  /** Opens a workbook; null when it opened, or was open already, in another window. */
  'file.open': { input: z.strictObject({ path }), output: opened },
  'file.openSample': { input: none, output: opened },
  /** Puts a backup beside the workbook it belongs to, under a name of its own, and opens that. */
  'file.restore': { input: z.strictObject({ path, backup: path }), output: opened },
  /** Shows Home; asks first when texts could not be saved. False when the person went back to them. */
  'file.close': { input: z.strictObject({ unsaved: z.int().min(0) }), output: z.boolean() },
  'file.saveCopy': { input: none, output: z.strictObject({ path: z.string() }).nullable() },
  'file.duplicate': { input: none, output: opened },
  'file.reveal': { input: none, output: none },
  'file.exportExcel': {
    input: none,
    output: z.strictObject({ path: z.string(), sheets: z.int() }).nullable(),
  },
  'file.showExport': { input: z.strictObject({ path, how: z.enum(['open', 'reveal']) }), output: none },
  /** Asks where to keep a picture that the window has drawn; null when the person chose not to. */
  'picture.save': {
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        name: pictureName,
        kind: z.literal('png'),
        content: z
          .instanceof(Uint8Array)
          .refine(({ byteLength }) => byteLength <= LARGEST_PICTURE, 'The picture is too large.'),
      }),
      z.strictObject({
        name: pictureName,
        kind: z.literal('svg'),
        content: z.string().max(LARGEST_PICTURE),
      }),
    ]),
    output: kept,
  },
  /** Asks where to keep a calendar file (RFC 5545) that the window has written; null when the person chose not to. */
  'calendar.save': {
    input: z.strictObject({
      name: pictureName,
      content: z
        .string()
        .max(LARGEST_CALENDAR)
        .startsWith('BEGIN:VCALENDAR\r\n')
        .endsWith('END:VCALENDAR\r\n'),
    }),
    output: kept,
  },
  /** Keeps what the window has laid out for paper as a PDF, landscape unless said; null when the person chose not to. */
  'page.savePdf': {
    input: z.strictObject({ name: pictureName, paper, portrait: z.boolean().optional() }),
    output: kept,
  },
  /** Opens the system's print dialog for what the window has laid out for paper; false when it was closed. */
  'page.print': { input: z.strictObject({ paper, portrait: z.boolean().optional() }), output: z.boolean() },
  /** The open workbook; null when the window shows Home. */
  'workbook.read': { input: none, output: snapshot.nullable() },
  'workbook.commit': {
    input: z.strictObject({ title: z.string().min(1).max(300), edits: z.array(edit).min(1).max(100_000) }),
    output: committed,
  },
  'workbook.undo': { input: none, output: committed },
  'workbook.redo': { input: none, output: committed },
  'workbook.history': {
    input: z.strictObject({ before: z.int().nullable(), limit: z.int().min(1).max(500) }),
    output: z.array(logLine),
  },
  /** Every queue of the open workbook with the people that it needs. */
  'staffing.weeks': { input: none, output: computed<readonly QueueStaffing[]>() },
  /** The twelve months of each queue by its id; null where they are not known. */
  'staffing.years': { input: none, output: computed<Readonly<Record<string, YearNeed | null>>>() },
  /** What a queue takes when it is split between one group up to `most`; empty while its need is unknown. */
  'staffing.pools': {
    input: z.strictObject({ queue: queueId, most: z.int().min(1).max(20) }),
    output: computed<readonly PoolNeed[]>(),
  },
  /** The week of a queue under other assumptions, none of them stored; null while its demand is unknown. */
  'staffing.whatIf': {
    input: z.strictObject({
      queue: queueId,
      supposed: z.strictObject({
        volumePercent: z.number().min(0).max(10_000),
        ahtPercent: z.number().min(0).max(10_000),
        targetPercent: z.number().min(0).max(99.99),
        shrinkagePercent: z.number().min(0).max(95),
      }),
    }),
    output: computed<WeekNeed | null>(),
  },
  /** How often each ranked vendor comes where when weights and scores are drawn; null while nobody is ranked. */
  'ranking.simulate': {
    input: z.strictObject({
      runs: z.int().min(100).max(100_000),
      seed: z.int().min(0).max(0xffffffff),
      weights: z.enum(WEIGHT_DRAWS),
    }),
    output: computed<(RankChances & { readonly vendors: readonly string[] }) | null>(),
  },
  /** Net present values of a scenario of the business case, drawn many times; null while it has no result. */
  'case.simulate': {
    input: z.strictObject({
      scenario: z.string().min(1).max(200),
      runs: z.int().min(100).max(100_000),
      seed: z.int().min(0).max(0xffffffff),
    }),
    output: computed<SimulatedCase | null>(),
  },
  /** Asks where the request's files for vendors go, makes them and records it; null when the person chose not to. */
  'rfp.issue': {
    input: z.strictObject({
      vendors: z
        .array(z.strictObject({ id: z.string().min(1).max(200), name: pictureName }))
        .min(1)
        .max(100),
    }),
    output: z
      .strictObject({
        files: z.array(z.strictObject({ vendor: z.string(), path: z.string(), name: z.string() })),
      })
      .nullable(),
  },
  /** Asks for files that vendors sent back and reads them, each by itself; null when the person chose none. */
  'rfp.read': {
    input: none,
    output: z
      .array(
        z.strictObject({
          name: z.string(),
          refusal: z.string().nullable(),
          file: computed<VendorFile | null>(),
        }),
      )
      .nullable(),
  },
  /** Asks where to keep a list for vendors as CSV; null when the person chose not to. */
  'rfp.saveList': {
    input: z.strictObject({ list: z.enum(['questions', 'clarifications']) }),
    output: kept,
  },
  /** What was being typed has been sent; `unsaved` texts were refused and would be lost with the window. */
  'window.flushed': { input: z.strictObject({ unsaved: z.int().min(0) }), output: none },
  /** A failure in the window, for the log. */
  'window.report': { input: z.strictObject({ message: z.string().max(10_000) }), output: none },
} as const satisfies Record<CallName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type Input<N extends CallName> = z.input<(typeof contract)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof contract)[N]['output']>;
export type Snapshot = NonNullable<Output<'workbook.read'>>;
export type Committed = Output<'workbook.commit'>;
export type Recent = Output<'home.read'>['recents'][number];
export type BackupEntry = Output<'home.backups'>[number];
export type FileInfo = NonNullable<Output<'file.open'>>;
