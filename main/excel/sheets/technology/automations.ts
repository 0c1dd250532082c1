import type { Automation } from '../../../../shared/model/tables/automation.ts';
import { ATTENTION, BAD, markWhere } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { AUTOMATIONS } from '../sheet-names.ts';
import { automationColumns } from './automation-columns.ts';

/** Every machine, how customers get past it, and what it contains. */
export const automations = registerSheet<Automation>({
  name: AUTOMATIONS,
  purpose: 'What machines do, how customers reach a person past them, and what they contain.',
  hint: 'Contained share = share that meets it first × containment wanted. A machine that customers meet needs a way to a person.',
  table: 'automation',
  prefix: 'aut',
  tab: 'expectations',
  worked: () => automationColumns(),
  changes: { kind: { band: 'Facts' }, touchpoint: { name: 'aut_Touchpoint' } },
  finish: (_, sheet, span) => {
    const at = (key: string) => `$${span.letter(key)}${span.first}`;
    markWhere(sheet, span.cells('lacks'), `${at('no_route')}=1`, BAD);
    markWhere(sheet, span.cells('lacks'), `${at('lacks')}<>""`, ATTENTION);
  },
});
