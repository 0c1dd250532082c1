import { dueDiligenceStanding } from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { knockOutStanding } from '../../../../shared/domain/vendor/knock-out-standing.ts';
import { vendorCertificates } from '../../../../shared/domain/vendor/vendor-certificates.ts';
import {
  hasReached,
  scoredVendors,
  vendorsInRace,
} from '../../../../shared/domain/vendor/vendors-in-race.ts';
import { VENDOR_STAGES } from '../../../../shared/model/selection-lists.ts';
import type { Vendor } from '../../../../shared/model/tables/vendor.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { VENDORS } from '../sheet-names.ts';
import { resultWord, stageWord, stateWord } from './words.ts';

/** Who may become the partner, and how each stands. */
export const vendors = registerSheet<Vendor>({
  name: VENDORS,
  purpose: 'Who may become the partner, how far each has come, and how it stands.',
  hint: 'Counts come from the sheets Knock-out results, Vendor certificates, Vendor checks and Red flags. The short list begins where a proposal is asked for; whoever is chosen is on it too.',
  table: 'vendor',
  prefix: 'ven',
  tab: 'selection',
  worked: vendorColumns,
  changes: { state: { name: 'ven_State', band: 'Facts' }, stage: { name: 'ven_Stage' } },
  printUntil: 'out_reason',
  finish: (_, sheet, span) => {
    const at = (key: string) => `$${span.letter(key)}${span.first}`;
    markWords(sheet, span.cells('verdict'), [
      [resultWord('fail'), BAD],
      [resultWord('open'), ATTENTION],
      [resultWord('pass'), GOOD],
    ]);
    markWhere(sheet, span.cells('stops'), `${at('stops')}>0`, BAD);
  },
});

function vendorColumns({ workbook, about }: Book): readonly Column<Vendor>[] {
  const racing = new Set(vendorsInRace(workbook).map(({ id }) => id));
  const short = new Set(scoredVendors(workbook).map(({ id }) => id));
  const knockOuts = knockOutStanding(workbook);
  const certificates = vendorCertificates(workbook, about.at.slice(0, 10));
  const diligence = dueDiligenceStanding(workbook);
  const standing = (id: string) => {
    const found = knockOuts.get(id);
    if (!found) throw new Error(`There is no vendor ${id}.`);
    return found;
  };
  const own = (names: string) => (c: CellOf) => `SUMPRODUCT((${names}_Vendor=${c('name')})`;
  const results = (result: Parameters<typeof resultWord>[0]) => (c: CellOf) =>
    `${own('kor')(c)}*(kor_Counts=1)*(kor_Result="${resultWord(result)}"))`;
  const columns: readonly (readonly [
    key: string,
    header: string,
    formula: (c: CellOf) => string,
    value: (id: string) => number | string,
  ])[] = [
    [
      'race',
      'In the race',
      (c) => `IF(OR(${c('state')}="${stateWord('active')}",${c('state')}="${stateWord('chosen')}"),1,0)`,
      (id) => (racing.has(id) ? 1 : 0),
    ],
    [
      'short',
      'Short list',
      (c) =>
        `IF(AND(${c('race')}=1,OR(${c('state')}="${stateWord('chosen')}",${SCORED.map((word) => `${c('stage')}="${word}"`).join(',')})),1,0)`,
      (id) => (short.has(id) ? 1 : 0),
    ],
    [
      'verdict',
      'Knock-outs',
      (c) =>
        `IF(${c('failed')}>0,"${resultWord('fail')}",IF(${c('open')}>0,"${resultWord('open')}","${resultWord('pass')}"))`,
      (id) => {
        const { failed, passed } = standing(id);
        return resultWord(failed.length > 0 ? 'fail' : passed ? 'pass' : 'open');
      },
    ],
    ['failed', 'Failed', results('fail'), (id) => standing(id).failed.length],
    [
      'open',
      'Open',
      (c) => `COUNTIF(kno_Active,"Yes")-${c('met')}-${c('failed')}-${c('waived')}`,
      (id) => standing(id).open.length,
    ],
    ['waived', 'Waived', results('waived'), (id) => standing(id).waived.length],
    ['met', 'Met', results('pass'), (id) => standing(id).met.length],
    [
      'certificates',
      'Certificates that count',
      (c) => `${own('vce')(c)}*(vce_Counts=1))`,
      (id) => certificates.get(id)?.valid ?? 0,
    ],
    [
      'checks',
      'Checks done',
      (c) => `${own('vck')(c)}*(vck_Progress="Done"))`,
      (id) => diligence.get(id)?.done ?? 0,
    ],
    [
      'flags',
      'Red flags open',
      (c) => `${own('rfl')(c)}*(rfl_State="Open"))`,
      (id) => diligence.get(id)?.openFlags.length ?? 0,
    ],
    [
      'stops',
      'Red flags that stop it',
      (c) => `${own('rfl')(c)}*(rfl_Stops=1))`,
      (id) => diligence.get(id)?.stops.length ?? 0,
    ],
  ];
  return columns.map(([key, header, formula, value], at) => ({
    key,
    header,
    name: `ven_${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    width: 12,
    look: 'calculated',
    align: 'center',
    value: ({ id }, cell) => calculated(formula(cell), value(id)),
    ...(at === 0 ? { band: 'Result' } : {}),
  }));
}

/** The stages of vendors that are scored, as cells show them. */
const SCORED = VENDOR_STAGES.filter(({ value }) => hasReached(value, 'rfp')).map(({ value }) =>
  stageWord(value),
);
