import { ANCHORS } from '../anchors.ts';
import { choice, date, level, longText, reference, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { CHECK_PROGRESS, VENDOR_CHECKS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A reference call, visit, demonstration, test or check of a vendor. */
export const vendorCheck = defineTable('vendor_check', {
  singular: 'check of a vendor',
  plural: 'checks of vendors',
  named: 'name',
  fields: {
    position,
    vendor: reference({ label: 'Vendor', help: 'Who is checked.', to: 'vendor' }),
    kind: choice({
      label: 'Kind',
      help: 'What sort of check.',
      choices: VENDOR_CHECKS,
      initial: 'reference',
    }),
    name: text({
      label: 'With whom or where',
      help: 'The client that was called, the site that was seen.',
      width: 36,
    }),
    progress: choice({
      label: 'Progress',
      help: 'How far it is.',
      choices: CHECK_PROGRESS,
      initial: 'planned',
    }),
    held_on: date({ label: 'On', help: 'When it takes or took place.' }),
    owner: optionalReference({ label: 'Owner', help: 'Who does it.', to: 'person' }),
    criteria: references({ label: 'Criteria', help: 'What it is evidence for.', to: 'criterion' }),
    rating: level({ label: 'Rating', help: 'What it said on the whole.', anchors: ANCHORS.vendorScore }),
    finding: longText({ label: 'Finding', help: 'What was learnt, in a few sentences.', width: 48 }),
    evidence: optionalText({ label: 'Minutes', help: 'Where the minutes lie.', max: 300 }),
  },
});

export type VendorCheck = RowOf<typeof vendorCheck>;
