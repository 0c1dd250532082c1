import { CHECK_STATES } from '../../../../../shared/model/expectation-lists.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import {
  type TransitionCheck,
  transitionCheck,
} from '../../../../../shared/model/tables/transition-check.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { isCheckLate } from './is-check-late.ts';

const TONES = { met: 'good', 'not-met': 'bad', open: null, 'not-applicable': 'quiet' } as const;

/** Conditions as they are listed: status beside the name, what is late marked. */
export function conditionColumns(today: string): readonly GridColumn[] {
  const of = (row: AnyRow) => row as unknown as TransitionCheck;
  return fieldColumns(
    transitionCheck,
    ['name', 'status', 'kind', 'stage', 'must', 'weight', 'owner', 'due_on', 'evidence', 'checked_on'],
    {
      status: { tone: (row) => TONES[of(row).status], width: 120 },
      due_on: { tone: (row) => (isCheckLate(of(row), today) ? 'bad' : null) },
    },
  );
}

/** How many conditions are in each state. */
export function stateCounts(checks: readonly TransitionCheck[]) {
  return CHECK_STATES.map(({ value, label }) => ({
    figure: checks.filter(({ status }) => status === value).length,
    words: label.toLowerCase(),
  }));
}
