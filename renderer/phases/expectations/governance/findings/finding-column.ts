import type { GovernanceFinding } from '../../../../../shared/domain/governance/finding.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

/** A column that counts what is missing in each row of a register. */
export function findingColumn(findings: readonly GovernanceFinding[]): GridColumn {
  const counts = new Map<string, number>();
  for (const { row } of findings) if (row) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
  const count = (id: string) => counts.get(id) ?? 0;
  return {
    key: 'open_points',
    header: 'Open points',
    help: 'How much is missing or does not fit. The details of the row say what.',
    section: 'Result',
    width: 130,
    value: ({ id }) => count(id),
    text: ({ id }) => (count(id) === 0 ? '' : String(count(id))),
    tone: ({ id }) => (count(id) === 0 ? null : 'attention'),
  };
}
