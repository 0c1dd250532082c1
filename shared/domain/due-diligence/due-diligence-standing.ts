import { VENDOR_CHECKS } from '../../model/selection-lists.ts';
import type { RedFlag } from '../../model/tables/red-flag.ts';
import type { VendorCheck } from '../../model/tables/vendor-check.ts';
import type { Workbook } from '../../model/workbook.ts';

type CheckKind = VendorCheck['kind'];

/** How many checks of a kind make a vendor known well enough: two clients speak about it, everything else once. */
export const CHECKS_WANTED: Readonly<Record<CheckKind, number>> = {
  reference: 2,
  visit: 1,
  demo: 1,
  'live-test': 1,
  financial: 1,
  sanctions: 1,
};

/** How far checks of one kind are. */
export interface CheckCoverage {
  readonly kind: CheckKind;
  readonly wanted: number;
  readonly done: number;
  readonly planned: number;
  readonly refused: number;
  readonly enough: boolean;
}

/** What is known about a vendor beyond its own words, and what speaks against it. */
export interface DueDiligence {
  readonly coverage: readonly CheckCoverage[];
  /** Checks that are done. */
  readonly done: number;
  /** Kinds of which not enough are done. */
  readonly missing: readonly CheckKind[];
  /** Red flags that nobody has cleared, accepted or confirmed, the gravest first. */
  readonly openFlags: readonly RedFlag[];
  /** Red flags that stop the vendor, open or confirmed: while there is one, it cannot be recommended. */
  readonly stops: readonly RedFlag[];
  /** All kinds are covered, no flag is open, and nothing stops it. */
  readonly complete: boolean;
}

type Source = Pick<Workbook, 'vendor' | 'vendor_check' | 'red_flag'>;

const SEVERITIES: readonly RedFlag['severity'][] = ['stop', 'serious', 'look'];

/**
 * How far due diligence of every vendor is, by its id. Checks that the vendor refused or that were dropped are not done.
 *
 * Example: one reference call done and one planned, everything else done: `missing` holds the reference calls.
 */
export function dueDiligenceStanding(workbook: Source): ReadonlyMap<string, DueDiligence> {
  const checks = Object.values(workbook.vendor_check);
  const flags = Object.values(workbook.red_flag).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.position - b.position,
  );
  return new Map(
    Object.keys(workbook.vendor).map((vendor) => {
      const own = checks.filter((row) => row.vendor === vendor);
      const coverage = VENDOR_CHECKS.map(({ value }) => cover(value, own));
      const missing = coverage.filter(({ enough }) => !enough).map(({ kind }) => kind);
      const raised = flags.filter((flag) => flag.vendor === vendor);
      const openFlags = raised.filter(({ state }) => state === 'open');
      const stops = raised.filter(stopsVendor);
      const complete = missing.length === 0 && openFlags.length === 0 && stops.length === 0;
      const done = own.filter(({ progress }) => progress === 'done').length;
      return [vendor, { coverage, done, missing, openFlags, stops, complete }] as const;
    }),
  );
}

/** Whether a red flag stands in the way of a recommendation: it stops the vendor, and is open or confirmed. */
export function stopsVendor({ severity, state }: Pick<RedFlag, 'severity' | 'state'>): boolean {
  return severity === 'stop' && (state === 'open' || state === 'confirmed');
}

function cover(kind: CheckKind, checks: readonly VendorCheck[]): CheckCoverage {
  const of = (progress: VendorCheck['progress']) =>
    checks.filter((check) => check.kind === kind && check.progress === progress).length;
  const done = of('done');
  const wanted = CHECKS_WANTED[kind];
  return { kind, wanted, done, planned: of('planned'), refused: of('refused'), enough: done >= wanted };
}
