import { longText, text, yesNo } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** What a vendor has to fulfil to be considered at all. */
export const knockOut = defineTable('knock_out', {
  singular: 'knock-out',
  plural: 'knock-outs',
  named: 'name',
  fields: {
    position,
    name: text({
      label: 'Knock-out',
      help: 'What a vendor must fulfil, so that it can be answered with yes or no.',
      width: 44,
      max: 300,
    }),
    why: longText({ label: 'Why', help: 'What a vendor without it would mean.', width: 40 }),
    proof: longText({ label: 'Proof', help: 'What has to be shown, and how old it may be.', width: 40 }),
    requirement: optionalReference({
      label: 'Requirement',
      help: 'The security requirement behind it.',
      to: 'requirement',
    }),
    certificate: optionalReference({
      label: 'Certificate',
      help: 'The certificate that it asks for.',
      to: 'certificate',
    }),
    active: yesNo({ label: 'Applies', help: 'Counts for this selection.', initial: true }),
  },
});

export type KnockOut = RowOf<typeof knockOut>;
