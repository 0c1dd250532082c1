import { aboutCertificateState } from '../../../../../shared/domain/vendor/certificate-standing.ts';
import type { VendorCertificates } from '../../../../../shared/domain/vendor/vendor-certificates.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

const NAMES = [
  'vendor',
  'name',
  'certificate',
  'covers',
  'valid_until',
  'checked_on',
  'checked_by',
  'scope',
  'issuer',
  'valid_from',
  'note',
];

/** The columns of the vendors' certificates: what each is worth right behind its name. */
export function certificateColumns(all: ReadonlyMap<string, VendorCertificates>): readonly GridColumn[] {
  const states = new Map(
    [...all.values()].flatMap(({ certificates }) =>
      certificates.map(({ row, state }) => [row.id, state] as const),
    ),
  );
  const about = ({ id }: AnyRow) => {
    const state = states.get(id);
    return state === undefined ? null : aboutCertificateState(state);
  };
  const [vendor, name, ...fields] = fieldColumns(tableOf('vendor_certificate'), NAMES, {
    vendor: { width: 150 },
    name: { width: 210 },
    certificate: { width: 200 },
    covers: { width: 150 },
    scope: { width: 280 },
  });
  if (!vendor || !name) throw new Error('A certificate has a vendor and a name.');
  return [
    name,
    vendor,
    {
      key: 'certificate_state',
      header: 'Worth',
      help: 'What it shows today: whether somebody saw it, it runs, and it covers the work.',
      section: 'What counts',
      width: 170,
      value: (row) => about(row)?.label ?? '',
      tone: (row) => {
        const state = about(row);
        if (state === null) return null;
        return state.grave ? 'bad' : state.value === 'valid' ? 'good' : 'attention';
      },
    },
    ...fields,
  ];
}
