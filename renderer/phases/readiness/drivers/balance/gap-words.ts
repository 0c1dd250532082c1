import type { CaseGap } from '../../../../../shared/domain/case/balance-case.ts';
import type { BenefitNeed } from '../../../../../shared/domain/case/benefit-lacks.ts';
import type { TableName } from '../../../../../shared/model/tables.ts';

const NEEDS: Readonly<Record<BenefitNeed, string>> = {
  baseline: 'a baseline',
  target: 'a target that differs from the baseline',
  owner: 'an owner',
};

/** "a baseline, a target that differs from the baseline and an owner". */
export function needWords(needs: readonly BenefitNeed[]): string {
  const words = needs.map((need) => NEEDS[need]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What is missing, behind the name of the row. */
export function gapWords(gap: CaseGap): string {
  switch (gap.kind) {
    case 'driver-without-benefit':
      return 'No benefit answers this reason: what will be better, and by how much?';
    case 'benefit-without-driver':
      return 'Answers no reason: link it to a driver, or ask whether anybody wants it.';
    case 'benefit-lacks':
      return `Needs ${needWords(gap.lacks)} before anybody can be held to it.`;
    case 'drawback-without-mitigation':
      return 'Nothing mitigates it: say what makes it smaller, or that it is accepted.';
  }
}

/** The table in which a gap is closed. */
export function gapTable(gap: CaseGap): TableName {
  switch (gap.kind) {
    case 'driver-without-benefit':
      return 'driver';
    case 'drawback-without-mitigation':
      return 'drawback';
    case 'benefit-without-driver':
    case 'benefit-lacks':
      return 'benefit';
  }
}
