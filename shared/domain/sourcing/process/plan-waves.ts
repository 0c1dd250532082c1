import { steady } from '../../../lib/steady.ts';
import { sumBy } from '../../../lib/sum-by.ts';
import { type Parameters, parameterValue } from '../../../model/parameters.ts';
import type { ProcessAudit } from './audit-process.ts';

export interface PlannedMove {
  readonly audit: ProcessAudit;
  readonly wave: number;
  /** Why it is in this wave. */
  readonly because: 'ready' | 'after-fixing' | 'first-wave-full' | 'by-hand' | 'workload-unknown';
}

export interface WavePlan {
  /** In the order in which they move. */
  readonly moves: readonly PlannedMove[];
  /** Workload of all audited processes in FTE, as far as it is known. */
  readonly totalFte: number;
  readonly waves: readonly {
    readonly wave: number;
    readonly fte: number;
    /** Of all audited processes' workload, 0-1. */
    readonly share01: number;
  }[];
  /** Most that wave 1 may carry in FTE, or null when the company has outsourced before. */
  readonly firstWaveLimit: number | null;
  /** Wave 1 carries more than it may, because somebody put processes there by hand. */
  readonly firstWaveOver: boolean;
  /** Processes that the plan does not move, best index first. */
  readonly staying: readonly ProcessAudit[];
}

/**
 * Puts processes into waves. Wave 1 takes what is ready to move now, best ranking index first and larger workload
 * before smaller, as long as a first-time outsourcer has no more than 40 % of all workload in it; what does not
 * fit waits for wave 2, and smaller processes behind it may still fit. Wave 2 takes what has to be fixed first.
 * A wave that a person set counts before any of this.
 */
export function planWaves(
  audits: readonly ProcessAudit[],
  { firstTime, parameters }: { readonly firstTime: boolean; readonly parameters: Parameters },
): WavePlan {
  const totalFte = sumBy(audits, ({ fte }) => fte ?? 0);
  const limit = firstTime ? (totalFte * parameterValue(parameters, 'quadrant.wave_1_share')) / 100 : null;
  const ranked = [...audits].sort(byIndexThenWorkload);
  const byHand = ranked
    .filter(({ process }) => process.wave !== null)
    .map((audit): PlannedMove => ({ audit, wave: audit.process.wave ?? 1, because: 'by-hand' }));
  const planned = ranked.filter(({ process }) => process.wave === null);
  let carried = sumBy(byHand, ({ wave, audit }) => (wave === 1 ? (audit.fte ?? 0) : 0));
  const moves: PlannedMove[] = [...byHand];
  for (const audit of planned) {
    if (audit.status === 'fix-then-move') moves.push({ audit, wave: 2, because: 'after-fixing' });
    if (audit.status !== 'move-now') continue;
    if (audit.fte === null && limit !== null) {
      moves.push({ audit, wave: 2, because: 'workload-unknown' });
    } else if (limit !== null && steady(carried + (audit.fte ?? 0)) > steady(limit)) {
      moves.push({ audit, wave: 2, because: 'first-wave-full' });
    } else {
      carried += audit.fte ?? 0;
      moves.push({ audit, wave: 1, because: 'ready' });
    }
  }
  moves.sort((a, b) => a.wave - b.wave || byIndexThenWorkload(a.audit, b.audit));
  const numbers = [...new Set(moves.map(({ wave }) => wave))];
  const waves = numbers.map((wave) => {
    const fte = sumBy(moves, (move) => (move.wave === wave ? (move.audit.fte ?? 0) : 0));
    return { wave, fte, share01: totalFte === 0 ? 0 : fte / totalFte };
  });
  return {
    moves,
    totalFte,
    waves,
    firstWaveLimit: limit,
    firstWaveOver: limit !== null && steady(carried) > steady(limit),
    staying: planned.filter(({ status }) => status !== 'move-now' && status !== 'fix-then-move'),
  };
}

/** Highest index first, unknown last; then the larger workload; then as listed. */
export function byIndexThenWorkload(a: ProcessAudit, b: ProcessAudit): number {
  return (
    steady(b.index ?? -1) - steady(a.index ?? -1) ||
    steady(b.fte ?? -1) - steady(a.fte ?? -1) ||
    a.process.position - b.process.position
  );
}
