import { stopsVendor } from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { FLAG_LACKS, type FlagLack, flagLacks } from '../../../../shared/domain/due-diligence/flag-lacks.ts';
import type { RedFlag } from '../../../../shared/model/tables/red-flag.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { RED_FLAGS } from '../sheet-names.ts';
import { flagStateWord, severityWord } from '../vendors/words.ts';

/** What gave cause for concern about a vendor. */
export const redFlags = registerSheet<RedFlag>({
  name: RED_FLAGS,
  purpose: 'What gave cause for concern about a vendor, and what has become of it.',
  hint: 'A red flag that stops a vendor blocks its recommendation while it is open or confirmed.',
  table: 'red_flag',
  prefix: 'rfl',
  tab: 'selection',
  worked: flagColumns,
  changes: { vendor: { name: 'rfl_Vendor', band: 'Facts' }, state: { name: 'rfl_State' } },
  finish: (_, sheet, span) => {
    const at = (key: string) => `$${span.letter(key)}${span.first}`;
    markWhere(sheet, span.cells('stops'), `${at('stops')}=1`, BAD);
    markWhere(sheet, span.cells('lacks'), `${at('lacks')}<>""`, ATTENTION);
    markWords(sheet, span.cells('severity'), [[severityWord('stop'), BAD]]);
  },
});

function flagColumns({ about }: Book): readonly Column<RedFlag>[] {
  const today = about.at.slice(0, 10);
  const words = (lack: FlagLack) => FLAG_LACKS.find(({ value }) => value === lack)?.label ?? lack;
  return [
    {
      key: 'stops',
      header: 'Stops the vendor',
      name: 'rfl_Stops',
      width: 12,
      look: 'calculated',
      align: 'center',
      band: 'Result',
      value: (row, c) =>
        calculated(
          `IF(AND(${c('severity')}="${severityWord('stop')}",OR(${c('state')}="${flagStateWord('open')}",${c('state')}="${flagStateWord('confirmed')}")),1,0)`,
          stopsVendor(row) ? 1 : 0,
        ),
    },
    {
      key: 'lacks',
      header: 'To look at',
      name: 'rfl_Lacks',
      width: 26,
      look: 'calculated',
      value: (row, c) =>
        calculated(
          `IF(${c('state')}<>"${flagStateWord('open')}","",TRIM(${FLAG_LACKS.map(({ value }) => `IF(${test(value, c)},"${words(value)}. ","")`).join('&')}))`,
          flagLacks(row, today)
            .map((lack) => `${words(lack)}.`)
            .join(' '),
        ),
    },
  ];
}

function test(lack: FlagLack, c: CellOf): string {
  switch (lack) {
    case 'overdue':
      return `AND(ISNUMBER(${c('due')}),${c('due')}<as_of)`;
    case 'no-owner':
      return `${c('owner')}=""`;
    case 'no-day':
      return `NOT(ISNUMBER(${c('due')}))`;
  }
}
