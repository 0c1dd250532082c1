import { ANCHORS } from '../anchors.ts';
import { level, longText, reference, text, yesNo } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** One question of a form, asked in a check. Its form is in the content; `item` names the question there. */
export const vendorCheckItem = defineTable('vendor_check_item', {
  singular: 'answer of a check',
  plural: 'answers of checks',
  fields: {
    vendor_check: reference({ label: 'Check', help: 'Where it was asked.', to: 'vendor_check' }),
    item: text({ label: 'Item', help: 'The question of the form.', max: 80 }),
    rating: level({ label: 'Rating', help: 'What it said.', anchors: ANCHORS.vendorScore }),
    answer: longText({ label: 'Answer', help: 'What was said or seen.', width: 48 }),
    flag: yesNo({ label: 'Red flag', help: 'Gives cause for concern.' }),
  },
  unique: [['vendor_check', 'item']],
});

export type VendorCheckItem = RowOf<typeof vendorCheckItem>;
