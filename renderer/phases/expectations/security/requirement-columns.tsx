import {
  REQUIREMENT_FLAGS,
  requirementFlagLabel,
} from '../../../../shared/domain/security/requirement-standing.ts';
import type { SecurityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Requirement } from '../../../../shared/model/tables/requirement.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { STATE_TONES } from './requirement-look.ts';

/** Fields that are shown from the start; the others are one click away. */
const SHOWN: ReadonlySet<string> = new Set([
  'name',
  'family',
  'status',
  'knock_out',
  'owner',
  'source',
  'reason',
  'evidence_wanted',
  'evidence',
  'checked_on',
  'valid_until',
]);

const WIDTHS: Readonly<Record<string, number>> = {
  name: 300,
  family: 168,
  source: 220,
  reason: 300,
  evidence_wanted: 260,
  evidence: 260,
};

/** In the order of the model, with what is worked with most behind the name. */
const FIRST = ['name', 'family', 'status', 'knock_out', 'owner'];

/** The columns of the requirements: what is wrong with the proof right behind the name. */
export function requirementColumns({ byId }: SecurityCoverage): readonly GridColumn[] {
  const table = tableOf('requirement');
  const rest = Object.keys(table.fields).filter((name) => !['id', 'position', ...FIRST].includes(name));
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of [...FIRST, ...rest]) {
    const width = WIDTHS[name];
    changes[name] = { hidden: !SHOWN.has(name), ...(width === undefined ? {} : { width }) };
  }
  changes.status = {
    hidden: false,
    tone: (row) => {
      const tone = STATE_TONES[(row as unknown as Requirement).status];
      return tone === 'none' ? null : tone;
    },
  };
  const flagsOf = (row: AnyRow) => byId[row.id]?.flags ?? [];
  const has = (row: AnyRow, flag: string) => flagsOf(row).some((one) => one === flag);
  changes.valid_until = {
    hidden: false,
    tone: (row) => (has(row, 'expired') ? 'bad' : has(row, 'runs-out') ? 'attention' : null),
  };
  changes.checked_on = { hidden: false, tone: (row) => (has(row, 'stale') ? 'attention' : null) };
  const flags = (row: AnyRow) => flagsOf(row).map(requirementFlagLabel).join(', ');
  const [first, ...fields] = fieldColumns(table, [...FIRST, ...rest], changes);
  if (!first) throw new Error('A requirement has no fields.');
  return [
    first,
    {
      key: 'requirement_flags',
      header: 'To look at',
      help: 'What is missing, turned down or too old.',
      section: 'What counts',
      width: 196,
      value: flags,
      text: flags,
      tone: (row) => {
        const own = flagsOf(row);
        if (own.length === 0) return null;
        return REQUIREMENT_FLAGS.some(({ value, grave }) => grave && own.includes(value))
          ? 'bad'
          : 'attention';
      },
    },
    ...fields,
  ];
}
