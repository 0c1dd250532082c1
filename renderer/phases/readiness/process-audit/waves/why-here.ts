import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { PlannedMove } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import { assertNever } from '../../../../../shared/lib/assert-never.ts';
import { factorList } from '../factor-words.ts';
import { openFactors } from '../open-factors.ts';

/** Why a process is in its wave, in one sentence. */
export function whyHere({ audit, because, wave }: PlannedMove): string {
  switch (because) {
    case 'ready':
      return 'Ready and suitable.';
    case 'after-fixing':
      return audit.missing.length === 0
        ? 'Suitable, but not ready yet.'
        : `After fixing: ${factorList(audit.missing)}.`;
    case 'first-wave-full':
      return 'Ready, but wave 1 has no room for it.';
    case 'workload-unknown':
      return 'Ready, but its workload is not known, so it cannot be counted into wave 1.';
    case 'by-hand':
      return audit.fixFirst.length > 0 && wave === 1
        ? 'Put here by hand, although it has to be fixed first.'
        : 'Put here by hand.';
    default:
      return assertNever(because);
  }
}

/** Why the plan leaves a process where it is. */
export function whyStaying(audit: ProcessAudit): string {
  switch (audit.status) {
    case 'keep-or-split':
      return audit.process.separability.trim() === ''
        ? 'Ready, but not suitable as a whole. Note what could be split off.'
        : `Ready, but not suitable as a whole. Could be split off: ${audit.process.separability.trim()}`;
    case 'keep-and-redesign':
      return 'Neither ready nor suitable: improve it at home.';
    default: {
      const open = openFactors(audit).length;
      return `Not planned yet: ${open} ${open === 1 ? 'rating is' : 'ratings are'} missing.`;
    }
  }
}
