import { BEHAVIOUR_NEEDS, type BehaviourNeed } from '../../../../shared/domain/behaviour/behaviour-needs.ts';
import type { BehaviourWarning } from '../../../../shared/domain/behaviour/behaviour-warnings.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { formatPlain } from '../../../ui/format-score.ts';

/** A warning as people read it: what is the matter, why it matters, and where it is mended. */
interface WarningWords {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly path: string;
  /** What the link says. */
  readonly there: string;
}

const HOME = '/expectations/behaviours';

/** What a behaviour lacks, as in "measure, who judges it". */
export function needsInWords(needs: readonly BehaviourNeed[]): string {
  return BEHAVIOUR_NEEDS.filter(({ value }) => needs.includes(value))
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1))
    .join(', ');
}

/** Says a warning and where it leads. */
export function warningWords(warning: BehaviourWarning): WarningWords {
  switch (warning.kind) {
    case 'too-few': {
      const { agreed, wanted } = warning;
      return {
        key: 'too-few',
        what: `${agreed === 0 ? 'No behaviour is' : agreed === 1 ? 'Only 1 behaviour is' : `Only ${agreed} behaviours are`} in the contract; ${wanted} are needed`,
        why: 'A contract that speaks of speed alone gets speed alone. Put in those that your customers notice first.',
        path: `${HOME}/behaviours`,
        there: 'Choose behaviours',
      };
    }
    case 'incomplete':
      return {
        key: `incomplete/${warning.behaviour}`,
        what: `“${warning.name}” is in the contract and lacks: ${needsInWords(warning.needs)}`,
        why: 'Nobody can be held to what two people would judge in two ways.',
        path: rowPath('behaviour', warning.behaviour) ?? HOME,
        there: `Complete “${warning.name}”`,
      };
    case 'credit-before-calibration':
      return {
        key: `credit/${warning.kpi}`,
        what: `Money hangs on “${warning.name}” before assessors of both companies judge alike`,
        why: 'A partner can rightly refuse a credit that rests on one assessor’s taste. Calibrate first, or report it without a credit until then.',
        path: `${HOME}/calibration`,
        there: 'Look at the calibrations',
      };
    case 'weight':
      return {
        key: 'weight',
        what: `The scorecard makes ${formatPlain(warning.weight)} % instead of 100 %`,
        why: 'Scores of two months could not be compared. Share the rest, or scale the weights.',
        path: `${HOME}/scorecard`,
        there: 'Mend the weights',
      };
    case 'unnamed-failure':
      return {
        key: `unnamed/${warning.item}`,
        what: `An error in “${warning.name}” fails the contact, and it does not say whom that hurts`,
        why: 'Critical errors are counted apart for customer, business and rules; this one would be in none of them.',
        path: rowPath('scorecard_item', warning.item) ?? HOME,
        there: `Say whom “${warning.name}” hurts`,
      };
  }
}
