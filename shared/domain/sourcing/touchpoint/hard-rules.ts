import type { InteractionType } from '../../../model/tables/interaction-type.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';
import type { ProcessAudit } from '../process/audit-process.ts';

/**
 * Rules that stand above the scores. Terminal rules decide alone; constraints change or block the result;
 * annotations leave it and add a flag or a limit.
 */
export const HARD_RULES = [
  { id: 'H1', kind: 'terminal', title: 'Third parties are forbidden' },
  { id: 'H2', kind: 'terminal', title: 'Safety, safeguarding, fraud or law enforcement' },
  { id: 'H3', kind: 'terminal', title: 'Regulator, press, legal threat or executive complaint' },
  { id: 'H4', kind: 'constraint', title: 'Vulnerable customers are likely' },
  { id: 'H5', kind: 'constraint', title: 'A decision with weighty effect on a person' },
  { id: 'H6', kind: 'constraint', title: 'Card or special-category data in view without a control' },
  { id: 'H7', kind: 'annotation', title: 'Data must stay in the country or region' },
  { id: 'H8', kind: 'annotation', title: 'Only a licensed provider may do it' },
  { id: 'H9', kind: 'annotation', title: 'A linked process has to be fixed first' },
  { id: 'H10', kind: 'annotation', title: 'A language without tested agents' },
] as const;

export type HardRuleId = (typeof HARD_RULES)[number]['id'];
export type TerminalRuleId = Extract<(typeof HARD_RULES)[number], { kind: 'terminal' }>['id'];

/** Every rule that a touchpoint meets, in the order in which they are applied. */
export function matchHardRules(
  touchpoint: Touchpoint,
  type: Pick<InteractionType, 'stays_because'> | null,
  audits: readonly ProcessAudit[],
): readonly HardRuleId[] {
  const stays = type?.stays_because ?? null;
  const rules: HardRuleId[] = [];
  if (touchpoint.third_party_forbidden) rules.push('H1');
  if (touchpoint.safety || stays === 'safety') rules.push('H2');
  if (touchpoint.exposure || stays === 'exposure') rules.push('H3');
  if (touchpoint.vulnerability === 'high') rules.push('H4');
  if (touchpoint.significant_decision) rules.push('H5');
  if (touchpoint.sensitive_data_visible && touchpoint.data_control.trim() === '') rules.push('H6');
  if (touchpoint.data_residency === 'country' || touchpoint.data_residency === 'region') rules.push('H7');
  if (touchpoint.licence_needed) rules.push('H8');
  if (audits.some(({ fixFirst }) => fixFirst.length > 0)) rules.push('H9');
  if (touchpoint.untested_language.trim() !== '') rules.push('H10');
  return rules.length === 0 ? NONE : rules; // Most touchpoints meet none, and share one empty list.
}

const NONE: readonly HardRuleId[] = [];
