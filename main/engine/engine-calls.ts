import type { Edit } from '../../shared/changes/change.ts';
import type { LogLine } from '../../shared/changes/log-line.ts';
import type { SimulatedCase } from '../../shared/domain/business-case/simulate-case.ts';
import type { VendorFile } from '../../shared/domain/rfp/vendor-file.ts';
import type { RankChances, SimulationOrder } from '../../shared/domain/robustness/simulate-ranking.ts';
import type { PoolNeed } from '../../shared/domain/staffing/pool-sites.ts';
import type { WeekNeed } from '../../shared/domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../../shared/domain/staffing/staff-queues.ts';
import type { YearNeed } from '../../shared/domain/staffing/staff-year.ts';
import type { Supposed } from '../../shared/domain/staffing/what-if.ts';
import type { Committed, Snapshot } from '../../shared/ipc/contract.ts';
import type { RfpList } from '../excel/rfp/list-as-csv.ts';
import type { Backup } from '../store/backups.ts';

/** What a window's title and the list of recent workbooks need to know of a workbook. */
export interface Summary {
  readonly path: string;
  readonly workbookId: string;
  readonly title: string;
  readonly client: string;
  readonly sample: boolean;
  /** Answered share of the checklist, 0-1; null when nothing applies. */
  readonly progress01: number | null;
}

interface Acting {
  readonly author: string;
  /** Now, in UTC. */
  readonly at: string;
}

/** Everything that the engine does, by name: what it takes and what it answers. One engine holds one workbook. */
export interface EngineCalls {
  create: (
    input: Acting & {
      readonly path: string;
      readonly kind: 'new' | 'sample';
      readonly title: string;
      readonly client: string;
      readonly replace: boolean;
    },
  ) => null;
  open: (input: { readonly path: string; readonly backups: string; readonly at: string }) => Summary;
  /** Keeps a copy of the open workbook as it is. */
  backup: (input: { readonly backups: string; readonly at: string }) => null;
  summary: (input: null) => Summary;
  read: (input: null) => Omit<Snapshot, 'file' | 'savedAt'>;
  commit: (
    input: Acting & { readonly title: string; readonly edits: readonly Edit[] },
  ) => Omit<Committed, 'lines' | 'savedAt'> & { readonly lines: readonly LogLine[] };
  undo: (input: Acting) => ReturnType<EngineCalls['commit']>;
  redo: (input: Acting) => ReturnType<EngineCalls['commit']>;
  history: (input: { readonly before: number | null; readonly limit: number }) => readonly LogLine[];
  /** The people that the queues need: computed here, so that the window never waits for it. */
  staffingWeeks: (input: null) => readonly QueueStaffing[];
  staffingYears: (input: null) => Readonly<Record<string, YearNeed | null>>;
  staffingPools: (input: { readonly queue: string; readonly most: number }) => readonly PoolNeed[];
  staffingWhatIf: (input: { readonly queue: string; readonly supposed: Supposed }) => WeekNeed | null;
  /** Cases of a scenario drawn many times. */
  caseSimulate: (input: {
    readonly scenario: string;
    readonly runs: number;
    readonly seed: number;
  }) => SimulatedCase | null;
  /** Rankings drawn anew many times, with the vendors that they rank. */
  rankingSimulate: (
    input: Pick<SimulationOrder, 'runs' | 'seed' | 'weights'>,
  ) => (RankChances & { readonly vendors: readonly string[] }) | null;
  /** Makes the request's file for each vendor and records that it was made: all or none. */
  rfpIssue: (
    input: Acting & {
      readonly targets: readonly { readonly vendor: string; readonly path: string }[];
      readonly appVersion: string;
    },
  ) => Promise<{ readonly files: readonly { readonly vendor: string; readonly path: string }[] }>;
  /** What vendors' files say, or why one cannot be read. */
  rfpRead: (input: { readonly paths: readonly string[] }) => readonly {
    readonly name: string;
    readonly refusal: string | null;
    readonly file: VendorFile | null;
  }[];
  /** A list for vendors as CSV. */
  rfpList: (input: { readonly list: RfpList }) => string;
  saveCopy: (input: { readonly path: string; readonly replace: boolean }) => null;
  exportExcel: (
    input: Acting & { readonly path: string; readonly appVersion: string; readonly replace: boolean },
  ) => Promise<{ readonly path: string; readonly sheets: number }>;
  listBackups: (input: { readonly backups: string; readonly workbookId: string }) => readonly Backup[];
  /** Writes a copy of a workbook that is not open here, such as a backup or one on a read-only medium. */
  copyClosed: (input: { readonly from: string; readonly to: string }) => null;
  close: (input: null) => null;
}

export type EngineCallName = keyof EngineCalls;
export type EngineInput<N extends EngineCallName> = Parameters<EngineCalls[N]>[0];
export type EngineOutput<N extends EngineCallName> = Awaited<ReturnType<EngineCalls[N]>>;

/** What main sends to the engine and what comes back, matched by number. */
export interface EngineRequest {
  readonly number: number;
  readonly call: EngineCallName;
  readonly input: unknown;
}
