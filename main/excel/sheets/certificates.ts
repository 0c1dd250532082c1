import type { Certificate } from '../../../shared/model/tables/certificate.ts';
import type { SheetPlan } from '../book.ts';
import { registerSheet } from './registers/register-sheet.ts';
import { CERTIFICATES } from './sheet-names.ts';

/** What a partner has to prove. */
export const certificates: SheetPlan = registerSheet<Certificate>({
  name: CERTIFICATES,
  purpose: 'Certificates and reports that a partner has to bring, for which scope, and why.',
  hint: 'One row per proof. A must removes vendors from the list; wanted counts in the comparison.',
  table: 'certificate',
  prefix: 'ctf',
  tab: 'across',
});
