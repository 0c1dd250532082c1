import { CHECK_KINDS, CHECK_STATES } from '../../../../shared/model/expectation-lists.ts';
import type { TransitionCheck } from '../../../../shared/model/tables/transition-check.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { TRANSITION_CONDITIONS } from '../sheet-names.ts';

const state = (value: TransitionCheck['status']) =>
  CHECK_STATES.find((one) => one.value === value)?.label ?? value;

/** How states and kinds stand in cells. */
export const MET = state('met');
export const NOT_MET = state('not-met');
export const NOT_APPLICABLE = state('not-applicable');
export const GO_LIVE = CHECK_KINDS.find(({ value }) => value === 'go-live')?.label ?? 'go-live';

/** The conditions for beginning and ending stages and for going live. */
export const transitionConditions = registerSheet<TransitionCheck>({
  name: TRANSITION_CONDITIONS,
  purpose: 'What has to be true before a stage begins or ends, and before going live.',
  hint: 'The sheet Go-live counts the conditions to go live. A must that is not met forbids it, whatever the score.',
  table: 'transition_check',
  prefix: 'trc',
  tab: 'expectations',
  changes: {
    kind: { band: 'Condition', name: 'trc_Kind' },
    must: { name: 'trc_Must' },
    weight: { name: 'trc_Weight' },
    status: { name: 'trc_Status' },
    due_on: { name: 'trc_Due' },
  },
  complete: (_, rows) =>
    calculated(
      `COUNTIF(trc_Status,"${MET}")/ROWS(trc_Status)`,
      rows.filter(({ status }) => status === 'met').length / rows.length,
    ),
  finish: (_, sheet, span) => {
    const [due, status] = ['due_on', 'status'].map((key) => `$${span.letter(key)}${span.first}`);
    markWords(sheet, span.cells('status'), [
      [NOT_MET, BAD],
      [MET, GOOD],
      ['Open', ATTENTION],
    ]);
    markWhere(
      sheet,
      span.cells('due_on'),
      `AND(ISNUMBER(${due}),${due}<as_of,${status}<>"${MET}",${status}<>"${NOT_APPLICABLE}")`,
      { ...BAD, numFmt: '"▲ "yyyy-mm-dd' },
    );
  },
});
