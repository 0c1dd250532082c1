import {
  BAND_FLOORS,
  BAND_NAMES,
  BANDS,
  CRITICAL_GATE_DIMENSIONS,
} from '../../../shared/domain/readiness/readiness-band.ts';
import { PROCESS_STATUSES } from '../../../shared/domain/sourcing/process/audit-process.ts';
import { type Parameters, parametersOf, parameterValue } from '../../../shared/model/parameters.ts';
import { nameOfRow } from '../../../shared/model/reading/row-names.ts';
import {
  EVIDENCE_STRENGTHS,
  HIGHEST_LEVEL,
  LOWEST_LEVEL,
  MATURITY_LEVELS,
} from '../../../shared/model/scales.ts';
import { SOURCING_DECISIONS } from '../../../shared/model/sourcing.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import type { SheetPlan } from '../book.ts';
import { type CellContent, calculated } from '../cells/calculated.ts';
import { decisionShown } from '../layout/decision-marks.ts';
import { writeHeading } from '../layout/heading.ts';
import { inOrder } from '../layout/in-order.ts';
import {
  EXCEPTION_STEPS,
  PREDICTABILITY_STEPS,
  RULE_DECISIONS,
  ruleOfType,
  WORKLOAD_STEPS,
} from '../layout/method-steps.ts';
import { letter, nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { parameterName } from '../layout/parameter-names.ts';
import { put } from '../layout/put.ts';
import { choiceLists, namedRowLists } from './list-names.ts';
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
    const columns = listColumns(book.workbook);
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

type ListColumn = readonly [name: string, header: string, entries: readonly CellContent[]];

function listColumns(workbook: Workbook): readonly ListColumn[] {
  const types = inOrder(workbook.interaction_type);
  const channels = inOrder(workbook.channel);
  return [
    ['lst_Level', 'Level', MATURITY_LEVELS.map(({ level }) => level)],
    ['lst_LevelName', 'Level name', MATURITY_LEVELS.map(({ name }) => name)],
    ['lst_YesNo', 'Yes or no', ['Yes', 'No']],
    ['lst_EvidenceCap', 'Highest level it supports', EVIDENCE_STRENGTHS.map(({ cap }) => cap)],
    ['lst_BandName', 'Band', BANDS.map((band) => BAND_NAMES[band])],
    ['lst_BandFloor', 'Band starts at', BANDS.map((band) => BAND_FLOORS[band])],
    ['lst_CriticalDimension', 'Dimensions with critical gates', CRITICAL_GATE_DIMENSIONS],
    ['lst_Person', 'People', Object.values(workbook.person).map(({ name }) => name)],
    ['scale_min', 'Lowest level', [LOWEST_LEVEL]],
    ['scale_max', 'Highest level', [HIGHEST_LEVEL]],
    ...choiceLists().map(({ name, entries }): ListColumn => [name, name.slice(4), entries]),
    ['lst_Stage', 'Journey stages', inOrder(workbook.stage).map(({ name }) => name)],
    ['lst_Channel', 'Channels', channels.map(({ name }) => name)],
    ['lst_ChannelVoice', 'Channel is voice', channels.map(({ voice }) => (voice ? 1 : 0))],
    ['lst_InteractionType', 'Interaction types', types.map(({ name }) => name)],
    ['lst_TypeRule', 'Hard rule of the type', types.map((type) => ruleOfType(type.stays_because))],
    ...namedRowLists().map(
      ({ name, table }): ListColumn => [name, capital(tableOf(table).plural), namesOf(workbook, table)],
    ),
    ['lst_Segment', 'Segments', inOrder(workbook.segment).map(({ name }) => name)],
    ['lst_ProcessStatus', 'Process status', PROCESS_STATUSES.map(({ label }) => label)],
    ['lst_DecisionShown', 'Decision as shown', SOURCING_DECISIONS.map(({ value }) => decisionShown(value))],
    ['lst_DecisionSymbol', 'Symbol of a decision', SOURCING_DECISIONS.map(({ symbol }) => symbol)],
    ['lst_RuleDecision', 'Decision of rules 1 to 6', RULE_DECISIONS],
    ['steps_Workload', 'Workload rating rises at', WORKLOAD_STEPS],
    ['steps_Exceptions', 'Exceptions rating rises at', EXCEPTION_STEPS],
    ['line_Ends', 'Chart line: both ends', [0, 100]],
    ...chartLines(parametersOf(workbook)),
    ['steps_Predictability', 'Predictability rating falls above', PREDICTABILITY_STEPS],
  ];
}

/** What people call the rows of a table, in their order. */
function namesOf(workbook: Workbook, table: TableName): readonly string[] {
  const rows = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  return rows
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .map(({ id }) => nameOfRow(workbook, table, id));
}

/** Thresholds as lines across the charts, each from one end of the other axis to the other. */
function chartLines(parameters: Parameters): readonly ListColumn[] {
  return CHART_LINES.flatMap(({ name, key }): readonly ListColumn[] => {
    const value = calculated(parameterName(key), parameterValue(parameters, key));
    return [[`line_${name}`, `Chart line: ${name}`, [value, value]]];
  });
}

const CHART_LINES = [
  { name: 'Ready', key: 'quadrant.rtm' },
  { name: 'Suitable', key: 'quadrant.stm' },
  { name: 'Keep', key: 'decision.keep' },
  { name: 'Leaning', key: 'decision.keep_leaning' },
  { name: 'Outsource', key: 'decision.outsource' },
] as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
