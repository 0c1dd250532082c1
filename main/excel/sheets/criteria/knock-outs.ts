import type { KnockOut } from '../../../../shared/model/tables/knock-out.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { KNOCK_OUTS } from '../sheet-names.ts';

/** What a vendor has to fulfil to be considered at all. */
export const knockOuts = registerSheet<KnockOut>({
  name: KNOCK_OUTS,
  purpose: 'What makes a vendor fall out, whatever else it offers, and what proves the contrary.',
  hint: 'Answered with yes or no for each vendor, with evidence and a date. A knock-out that does not apply is not asked.',
  table: 'knock_out',
  prefix: 'kno',
  tab: 'selection',
  changes: { why: { band: 'Facts' }, active: { name: 'kno_Active' } },
});
