import { choice, date, longText, reference, text } from '../field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { COVERS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A certificate that a vendor holds, with its scope and its end. */
export const vendorCertificate = defineTable('vendor_certificate', {
  singular: 'certificate of a vendor',
  plural: 'certificates of vendors',
  named: 'name',
  fields: {
    position,
    vendor: reference({ label: 'Vendor', help: 'Who holds it.', to: 'vendor' }),
    certificate: optionalReference({
      label: 'Wanted as',
      help: 'The certificate of the list that it answers.',
      to: 'certificate',
    }),
    name: text({ label: 'Certificate', help: 'As on the document.', width: 30 }),
    issuer: optionalText({ label: 'Issued by', help: 'The body that signed it.' }),
    scope: longText({ label: 'Scope', help: 'Sites, services and systems, as on the document.', width: 40 }),
    covers: choice({
      label: 'Covers our work',
      help: 'Whether the scope takes in the sites and services offered.',
      choices: COVERS,
      initial: 'unknown',
    }),
    valid_from: date({ label: 'Valid from', help: 'The first day.' }),
    valid_until: date({ label: 'Valid until', help: 'The last day.' }),
    checked_on: date({ label: 'Checked on', help: 'When somebody looked at the document itself.' }),
    checked_by: optionalReference({ label: 'Checked by', help: 'Who looked.', to: 'person' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type VendorCertificate = RowOf<typeof vendorCertificate>;
