import { behaviourNeeds } from '../../../../../shared/domain/behaviour/behaviour-needs.ts';
import type { BehaviourSource } from '../../../../../shared/domain/behaviour/behaviour-warnings.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Behaviour } from '../../../../../shared/model/tables/behaviour.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { columnsOf } from '../columns-of.ts';
import { needsInWords } from '../warning-words.ts';

/** Behaviours with what they still lack right behind "in the contract". */
export function behaviourColumns(source: BehaviourSource): readonly GridColumn[] {
  const needs = (row: AnyRow) => behaviourNeeds(row as unknown as Behaviour, source);
  const columns = columnsOf('behaviour', []);
  const at = columns.findIndex(({ key }) => key === 'agreed') + 1;
  return [
    ...columns.slice(0, at),
    {
      key: 'behaviour_needs',
      header: 'Still lacks',
      help: 'What would keep anybody from being held to it.',
      width: 330,
      value: (row) => needsInWords(needs(row)),
      text: (row) => needsInWords(needs(row)) || 'Complete',
      render: (row) => {
        const lacking = needs(row);
        if (lacking.length === 0) return <ToneBadge tone="good">Complete</ToneBadge>;
        return row.agreed === true ? (
          <ToneBadge tone="attention">{needsInWords(lacking)}</ToneBadge>
        ) : (
          needsInWords(lacking)
        );
      },
    },
    ...columns.slice(at),
  ];
}
