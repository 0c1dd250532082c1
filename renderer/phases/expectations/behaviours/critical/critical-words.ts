import {
  type CriticalActivity,
  PROTECTIONS,
  type Protection,
} from '../../../../../shared/domain/behaviour/critical-activities.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { BEHAVIOUR_METHOD } from '../explain-behaviours.ts';

/** How many activities lack some of their protection, as a sentence. */
export function criticalFinding(list: readonly CriticalActivity[]): string {
  const open = list.filter(({ missing }) => missing.length > 0).length;
  if (open === 0) return `All ${list.length} critical activities are protected`;
  return `${open} of ${list.length} critical activities lack some of their protection`;
}

/** A protection by its name. */
export function protectionName(protection: Protection): string {
  return PROTECTIONS.find(({ value }) => value === protection)?.label ?? protection;
}

const PLACES: Readonly<Partial<Record<Protection, string>>> = {
  behaviour: '/expectations/behaviours/behaviours',
  kpi: '/expectations/kpis/kpis',
  scenario: '/readiness/playbook/scenarios',
  authority: '/expectations/responsibilities/authority',
};

/** Where a missing protection is put in place: its own register, or the touchpoint itself. */
export function protectionPath(protection: Protection, touchpoint: string): string {
  return PLACES[protection] ?? rowPath('touchpoint', touchpoint) ?? '';
}

/** What counts as protection. */
export function explainCritical(list: readonly CriticalActivity[]): Explanation {
  return {
    title: 'Protection of critical activities',
    formula:
      'Every touchpoint that is CX-critical or a moment of truth needs a decision who handles it, and an owner. With a partner it needs a behaviour in the contract, a KPI that is reported, a scenario and an authority. With a machine it needs a way on to people. In the house nothing more is asked.',
    columns: ['Activity', 'Missing'],
    terms: list.map(({ touchpoint, missing }) => [
      touchpoint.name,
      missing.map(protectionName).join(', ') || 'nothing',
    ]),
    total: null,
    result: criticalFinding(list),
    notes: [
      'Behaviours, KPIs and authorities count when they name the touchpoint; a KPI also when it reports a behaviour that does.',
      'An authority of 0 counts: it says that whoever handles it may decide where no money moves.',
    ],
    source: `${BEHAVIOUR_METHOD} What has to be there is our own convention.`,
  };
}
