import {
  BAND_FLOORS,
  BAND_NAMES,
  BANDS,
  CRITICAL_GATE_DIMENSIONS,
} from '../../../shared/domain/readiness/readiness-band.ts';
import {
  EVIDENCE_STRENGTHS,
  HIGHEST_LEVEL,
  LOWEST_LEVEL,
  MATURITY_LEVELS,
} from '../../../shared/model/scales.ts';
import { TABLES } from '../../../shared/model/tables.ts';
import type { SheetPlan } from '../book.ts';
import { writeHeading } from '../layout/heading.ts';
import { letter, nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { LISTS_SHEET } from './sheet-names.ts';

/** The hidden sheet with the entries of every dropdown and the scales that formulas look things up in. */
export const lists: SheetPlan = {
  name: LISTS_SHEET,
  purpose: 'Entries of the dropdowns, and the scales behind the formulas.',
  tab: 'across',
  hidden: true,
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: 'Lists',
      hint: 'The dropdowns and formulas of the other sheets read these cells.',
    });
    const people = Object.values(book.workbook.person).map(({ name }) => name);
    const columns: readonly [name: string, header: string, entries: readonly (string | number)[]][] = [
      ['lst_Level', 'Level', MATURITY_LEVELS.map(({ level }) => level)],
      ['lst_LevelName', 'Level name', MATURITY_LEVELS.map(({ name }) => name)],
      ['lst_YesNo', 'Yes or no', ['Yes', 'No']],
      ['lst_EvidenceStrength', 'Evidence strength', EVIDENCE_STRENGTHS.map(({ label }) => label)],
      ['lst_EvidenceCap', 'Highest level it supports', EVIDENCE_STRENGTHS.map(({ cap }) => cap)],
      [
        'lst_ScoreBasis',
        'Score basis',
        (TABLES.engagement.fields.score_basis.choices ?? []).map(({ label }) => label),
      ],
      ['lst_BandName', 'Band', BANDS.map((band) => BAND_NAMES[band])],
      ['lst_BandFloor', 'Band starts at', BANDS.map((band) => BAND_FLOORS[band])],
      ['lst_CriticalDimension', 'Dimensions with critical gates', CRITICAL_GATE_DIMENSIONS],
      ['lst_Person', 'People', people],
      ['scale_min', 'Lowest level', [LOWEST_LEVEL]],
      ['scale_max', 'Highest level', [HIGHEST_LEVEL]],
    ];
    columns.forEach(([name, header, entries], index) => {
      const at = letter(index + 1);
      sheet.getColumn(index + 1).width = 18;
      put(sheet, `${at}3`, header, { look: 'header' });
      entries.forEach((entry, row) => {
        put(sheet, `${at}${4 + row}`, entry, { look: 'plain' });
      });
      nameCells(book, sheet, name, `${at}4:${at}${3 + Math.max(1, entries.length)}`);
    });
    setUpPage(book, sheet, { frozenRows: 3, repeat: '3:3' });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};
