import { BUILD_STATES } from '../../../../shared/model/expectation-lists.ts';
import type { Integration } from '../../../../shared/model/tables/integration.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWhere } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { INTEGRATIONS } from '../sheet-names.ts';

const label = (state: Integration['status']) => BUILD_STATES.find(({ value }) => value === state)?.label;

/** What systems exchange, by when, and whether it was tried. */
export const integrations = registerSheet<Integration>({
  name: INTEGRATIONS,
  purpose: 'What the systems of both companies exchange, who answers for it, and whether it was tried.',
  hint: 'Tried is 1 for an integration that is live or has a day on which it was tested with real cases.',
  table: 'integration',
  prefix: 'itg',
  tab: 'expectations',
  worked: () => [
    {
      key: 'tried',
      header: 'Tried',
      width: 10,
      look: 'calculated',
      align: 'center',
      name: 'itg_Tried',
      band: 'Result',
      value: ({ status, tested_on }, cell) =>
        calculated(
          `IF(${cell('status')}="${label('dropped')}","",IF(OR(${cell('status')}="${label('live')}",ISNUMBER(${cell('tested_on')})),1,0))`,
          status === 'dropped' ? '' : status === 'live' || tested_on !== null ? 1 : 0,
        ),
    },
  ],
  changes: { from_system: { band: 'Facts' } },
  finish: (_, sheet, span) => {
    const at = (key: string) => `$${span.letter(key)}${span.first}`;
    markWhere(sheet, span.cells('tried'), `${at('tried')}=1`, GOOD);
    markWhere(sheet, span.cells('tried'), `${at('tried')}=0`, ATTENTION);
    markWhere(
      sheet,
      span.cells('needed_on'),
      `AND(ISNUMBER(${at('needed_on')}),${at('needed_on')}<as_of,${at('tried')}=0)`,
      { ...BAD, numFmt: '"▲ "yyyy-mm-dd' },
    );
  },
});
