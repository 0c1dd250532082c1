import type { AnyRow } from '../../../../shared/model/table.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import type { StandingVendors } from './use-vendors.ts';
import { knockOutTone, knockOutWords } from './vendor-words.ts';

const FIRST = ['name', 'stage', 'state'];

/** Fields that are shown from the start; the others are one click away. */
const SHOWN: ReadonlySet<string> = new Set([
  ...FIRST,
  'stage_since',
  'seat',
  'employees',
  'yearly_revenue',
  'sectors',
  'languages',
  'strengths',
  'weaknesses',
  'out_reason',
]);

const WIDTHS: Readonly<Record<string, number>> = { name: 158, stage: 142, state: 126, stage_since: 124 };

/** Words for what is wrong with a vendor in the race. */
const KINDS = {
  failed: 'Short list with a failure',
  essentials: 'Essential questions unanswered',
  open: 'Short list with open knock-outs',
  contradicted: 'Passed against the facts',
  unproven: 'Passed without evidence',
} as const;

/** The columns of the vendors: how each stands right behind its name. */
export function vendorColumns({ knockOuts, certificates, warnings }: StandingVendors): readonly GridColumn[] {
  const table = tableOf('vendor');
  const rest = Object.keys(table.fields).filter((name) => !['id', 'position', ...FIRST].includes(name));
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of [...FIRST, ...rest]) {
    const width = WIDTHS[name];
    changes[name] = { hidden: !SHOWN.has(name), ...(width === undefined ? {} : { width }) };
  }
  changes.state = {
    ...changes.state,
    tone: ({ state }) => (state === 'chosen' ? 'good' : state === 'active' ? null : 'quiet'),
  };
  const [name, stage, state, ...fields] = fieldColumns(table, [...FIRST, ...rest], changes);
  if (!name || !stage || !state) throw new Error('A vendor has a name, a stage and a state.');
  const computed = (column: Omit<GridColumn, 'value'> & { readonly text: (row: AnyRow) => string }) => ({
    ...column,
    section: 'What counts',
    value: column.text,
  });
  const ofVendor = ({ id }: AnyRow) => warnings.filter(({ vendor }) => vendor === id);
  return [
    name,
    stage,
    state,
    computed({
      key: 'vendor_knock_outs',
      header: 'Knock-outs',
      help: 'How it stands at the knock-outs that apply.',
      width: 132,
      text: ({ id }) => knockOutWords(knockOuts.get(id)),
      tone: ({ id, state: now }) => {
        const tone = knockOutTone(knockOuts.get(id));
        return now === 'active' || now === 'chosen' || tone === 'bad' ? tone : 'quiet';
      },
    }),
    computed({
      key: 'vendor_warnings',
      header: 'To look at',
      help: 'What has to be put right or answered for while it is in the race.',
      width: 220,
      text: (row) =>
        ofVendor(row)
          .map(({ kind }) => KINDS[kind])
          .join(', '),
      tone: (row) => {
        const own = ofVendor(row);
        if (own.length === 0) return null;
        return own.some(({ grave }) => grave) ? 'bad' : 'attention';
      },
    }),
    computed({
      key: 'vendor_certificates',
      header: 'Certificates',
      help: 'How many were seen, run and cover the work, of those in the register.',
      width: 120,
      text: ({ id }) => {
        const own = certificates.get(id);
        return own && own.certificates.length > 0
          ? `${own.valid} of ${own.certificates.length} count`
          : 'None';
      },
    }),
    ...fields,
  ];
}
