import type { GovernanceFinding } from '../../../../../shared/domain/governance/finding.ts';
import { limitWords } from '../../../../../shared/domain/governance/limit-words.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { EscalationTier } from '../../../../../shared/model/tables/escalation-tier.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { findingColumn } from '../findings/finding-column.ts';

const FIELDS = [
  'name',
  'code',
  'ladder',
  'meaning',
  'owner',
  'clock',
  'response_minutes',
  'update_minutes',
  'resolve_minutes',
  'escalate_minutes',
  'escalate_to',
  'triggers',
  'passes',
  'contact',
];

/** The columns of the register of tiers, with the longest limit in words beside the minutes. */
export function tierColumns(findings: readonly GovernanceFinding[]): readonly GridColumn[] {
  const [name, ...rest] = fieldColumns(tableOf('escalation_tier'), FIELDS, {
    name: { width: 260 },
    code: { width: 76 },
    ladder: { width: 150 },
    meaning: { width: 280 },
    triggers: { width: 280 },
    passes: { width: 280 },
  });
  if (!name) throw new Error('A tier has no name.');
  const limitOf = (row: AnyRow) => {
    const { resolve_minutes, escalate_minutes, clock } = row as unknown as EscalationTier;
    const minutes = resolve_minutes ?? escalate_minutes;
    return minutes === null ? '' : limitWords(minutes, clock);
  };
  return [
    name,
    findingColumn(findings),
    {
      key: 'limit_words',
      header: 'Limit',
      help: 'The time to solve it, or to take it higher, in words. A working day has eight hours.',
      section: 'Result',
      width: 140,
      value: limitOf,
    },
    ...rest,
  ];
}
