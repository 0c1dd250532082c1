import { listed } from '../../../../../shared/model/list-text.ts';
import type { Behaviour } from '../../../../../shared/model/tables/behaviour.ts';
import type { Scenario } from '../../../../../shared/model/tables/scenario.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';

/** A scenario with the touchpoint it happens at and the behaviours that count there. */
export interface BrandLesson {
  readonly scenario: Scenario;
  readonly touchpoint: string | null;
  readonly behaviours: readonly Behaviour[];
}

interface BrandLessons {
  readonly lessons: readonly BrandLesson[];
  /** Behaviours of the contract that name touchpoints, none of which has a scenario. */
  readonly without: readonly Behaviour[];
}

/** A scenario that somebody has at least drafted. */
export function isWritten({ status }: Pick<Scenario, 'status'>): boolean {
  return status !== 'missing';
}

/** The playbook's scenarios by what they can teach, and the behaviours that none of them teaches. */
export function brandLessons({
  scenario,
  behaviour,
  touchpoint,
}: Pick<Workbook, 'scenario' | 'behaviour' | 'touchpoint'>): BrandLessons {
  const behaviours = Object.values(behaviour).sort((a, b) => a.position - b.position);
  const scenarios = Object.values(scenario).sort((a, b) => a.position - b.position);
  // One that is still to be written teaches nothing yet.
  const taught = new Set(scenarios.filter(isWritten).map((row) => row.touchpoint));
  return {
    lessons: scenarios.map((row) => ({
      scenario: row,
      touchpoint: row.touchpoint === null ? null : (touchpoint[row.touchpoint]?.name ?? null),
      behaviours: behaviours.filter(
        ({ touchpoints }) => row.touchpoint !== null && listed(touchpoints).includes(row.touchpoint),
      ),
    })),
    without: behaviours.filter(
      ({ agreed, touchpoints }) =>
        agreed && listed(touchpoints).length > 0 && !listed(touchpoints).some((id) => taught.has(id)),
    ),
  };
}
