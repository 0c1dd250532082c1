import { zOfConfidence } from '../../../../shared/domain/behaviour/sample-size.ts';
import { judgeMeasure, MEASURE_WORDS } from '../../../../shared/domain/contract/judge-measure.ts';
import {
  assessPilots,
  PILOT_CONFIDENCE,
  PILOT_CONTACTS,
  pilotLackLabel,
  VERDICT_WORDS,
} from '../../../../shared/domain/contract/pilot-standing.ts';
import type { Pilot } from '../../../../shared/model/tables/pilot.ts';
import type { PilotMeasure } from '../../../../shared/model/tables/pilot-measure.ts';
import type { Book } from '../../book.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { PILOT_MEASURES, PILOTS } from '../sheet-names.ts';

const VERDICT_MARKS = [
  [VERDICT_WORDS.passed, GOOD],
  [VERDICT_WORDS.failed, BAD],
] as const;

/** Trials with real contacts before the whole contract, and what their measures say. */
export const pilots = registerSheet<Pilot>({
  name: PILOTS,
  purpose: 'How a trial with real contacts is set up, what stops it, and what its measures say.',
  hint: `Not passed when one must is missed, passed when all musts are reached. ${PILOT_CONTACTS} contacts make a share right within 5 points, 95 times of 100. What the set-up lacks stands as at the export.`,
  table: 'pilot',
  prefix: 'pil',
  tab: 'selection',
  worked: pilotColumns,
  changes: { vendor: { band: 'Facts' }, contacts: { name: 'pil_Contacts' }, price: { format: '#,##0' } },
  printUntil: 'contacts',
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('verdict'), VERDICT_MARKS);
    markWhere(sheet, span.cells('few'), `LEFT($${span.letter('few')}${span.first},1)="▲"`, ATTENTION);
  },
});

/** What pilots are passed by, and whether it was reached. */
export const pilotMeasures = registerSheet<PilotMeasure>({
  name: PILOT_MEASURES,
  purpose: 'What a pilot is passed by: target, result, and whether it was reached.',
  hint: 'Reached at the target or on the better side of it. Type the results; the sheet Pilots follows.',
  table: 'pilot_measure',
  prefix: 'pms',
  tab: 'selection',
  worked: () => [
    resultColumn<PilotMeasure>(
      { key: 'found', header: 'Finding', width: 16, band: 'Result', name: 'pms_State' },
      (c) => {
        const [found, wanted] = [`ROUND(${c('result')},9)`, `ROUND(${c('target')},9)`];
        return `IF(COUNT(${c('target')},${c('result')})<2,"${MEASURE_WORDS.open}",IF(IF(${c('direction')}="Lower",${found}<=${wanted},${found}>=${wanted}),"${MEASURE_WORDS.met}","${MEASURE_WORDS.missed}"))`;
      },
      (row) => MEASURE_WORDS[judgeMeasure(row)],
    ),
  ],
  changes: { pilot: { name: 'pms_Pilot', width: 30, band: 'Facts' }, must: { name: 'pms_Must' } },
  finish: (_, sheet, span) =>
    markWords(sheet, span.cells('found'), [
      [MEASURE_WORDS.met, GOOD],
      [MEASURE_WORDS.missed, BAD],
    ]),
});

function pilotColumns({ workbook, about }: Book): readonly Column<Pilot>[] {
  const standing = new Map(assessPilots(workbook, about.at.slice(0, 10)).map((one) => [one.pilot.id, one]));
  const z = zOfConfidence(PILOT_CONFIDENCE);
  const own = (c: CellOf) => `(((pms_Pilot=${c('name')})+(pms_Pilot=${c('id')}))>0)*(pms_Must="Yes")`;
  const musts = (c: CellOf, state?: string) =>
    `SUMPRODUCT(${own(c)}${state === undefined ? '' : `*(pms_State="${state}")`})`;
  return [
    resultColumn<Pilot>(
      { key: 'verdict', header: 'Measures say', width: 16, band: 'Result', name: 'pil_Verdict' },
      (c) =>
        `IF(${musts(c, MEASURE_WORDS.missed)}>0,"${VERDICT_WORDS.failed}",IF(AND(${musts(c)}>0,${musts(c, MEASURE_WORDS.met)}=${musts(c)}),"${VERDICT_WORDS.passed}","${VERDICT_WORDS.open}"))`,
      ({ id }) => VERDICT_WORDS[standing.get(id)?.verdict ?? 'open'],
    ),
    resultColumn<Pilot>(
      { key: 'days', header: 'Days', width: 10, name: 'pil_Days' },
      (c) => `IF(COUNT(${c('starts_on')},${c('ends_on')})=2,${c('ends_on')}-${c('starts_on')}+1,"–")`,
      ({ id }) => standing.get(id)?.days ?? null,
    ),
    resultColumn<Pilot>(
      { key: 'margin', header: 'Right within (points)', width: 14, format: '0.0', name: 'pil_Margin' },
      (c) => `IF(N(${c('contacts')})>0,100*${z}*(0.25/${c('contacts')})^0.5,"–")`,
      ({ id }) => standing.get(id)?.margin ?? null,
    ),
    resultColumn<Pilot>(
      { key: 'few', header: 'Enough contacts', width: 18, align: 'left' },
      (c) =>
        `IF(ISNUMBER(${c('contacts')}),IF(${c('contacts')}<${PILOT_CONTACTS},"▲ too few","✓ enough"),"–")`,
      ({ contacts }) => (contacts === null ? null : contacts < PILOT_CONTACTS ? '▲ too few' : '✓ enough'),
    ),
    {
      key: 'lacks',
      header: 'Set-up lacks',
      width: 34,
      look: 'plain',
      value: ({ id }) => (standing.get(id)?.lacks ?? []).map((lack) => `${pilotLackLabel(lack)}.`).join(' '),
    },
  ];
}
