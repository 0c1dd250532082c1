import { CLAUSE_FLAGS, clauseFlagLabel } from '../../../../shared/domain/contract/clause-standing.ts';
import type { ContractStanding } from '../../../../shared/domain/contract/contract-standing.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Clause } from '../../../../shared/model/tables/clause.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { CellTone, GridColumn } from '../../../ui/grid/grid-column.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';
import { LEGAL_TONES, STATE_TONES } from './clause-look.ts';

/** What is worked with most, in this order; the other fields are one click away. */
const SHOWN = [
  'name',
  'area',
  'need',
  'state',
  'legal_state',
  'owner',
  'due',
  'clause_reference',
  'position_wanted',
  'fallback',
];

const WIDTHS: Readonly<Record<string, number>> = {
  name: 250,
  area: 170,
  need: 96,
  clause_reference: 170,
  position_wanted: 360,
  fallback: 240,
};

/** The columns of the clauses: what is wrong with each right behind its name. */
export function clauseColumns({ byId }: ContractStanding): readonly GridColumn[] {
  const table = tableOf('clause');
  const rest = Object.keys(table.fields).filter((name) => !['id', 'position', ...SHOWN].includes(name));
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of [...SHOWN, ...rest]) {
    const width = WIDTHS[name];
    changes[name] = { hidden: rest.includes(name), ...(width === undefined ? {} : { width }) };
  }
  const as = (row: AnyRow) => row as unknown as Clause;
  changes.state = { tone: (row) => cellTone(STATE_TONES[as(row).state]) };
  changes.legal_state = { tone: (row) => cellTone(LEGAL_TONES[as(row).legal_state]) };
  const flagsOf = (row: AnyRow) => byId[row.id]?.flags ?? [];
  const flags = (row: AnyRow) => flagsOf(row).map(clauseFlagLabel).join(', ');
  const [first, ...fields] = fieldColumns(table, [...SHOWN, ...rest], changes);
  if (!first) throw new Error('A clause has no fields.');
  return [
    first,
    {
      key: 'clause_flags',
      header: 'To look at',
      help: 'What is refused, not acceptable, late or missing.',
      section: 'What counts',
      width: 190,
      value: flags,
      text: flags,
      tone: (row) => {
        const own = flagsOf(row);
        if (own.length === 0) return null;
        return CLAUSE_FLAGS.some(({ value, grave }) => grave && own.includes(value)) ? 'bad' : 'attention';
      },
    },
    ...fields,
  ];
}

function cellTone(tone: Tone): CellTone | null {
  return tone === 'none' ? null : tone;
}
