import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../../shared/model/tables.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const VISIBLE = [
  'Cover',
  'Contents',
  'Profile',
  'Channels',
  'Objectives',
  'Certificates',
  'Drivers',
  'Benefits',
  'Drawbacks',
  'Options',
  'People and change',
  'Stakeholders',
  'Impact grid',
  'Role transitions',
  'Barriers',
  'Messages',
  'Change calendar',
  'Checklist',
  'Consensus',
  'Parked points',
  'Results',
  'Gaps',
  'Process audit',
  'Wave plan',
  'Touchpoint map',
  'Touchpoint matrix',
  'Locations',
  'Playbook',
  'Playbook status',
  'Scenarios',
  'Training',
  'Quality checks',
  'Risks',
  'Controls',
  'Risk heat map',
  'Hidden costs',
  'RACI',
  'RACI roles',
  'Authority',
  'Client obligations',
  'Boundaries',
  'Boundary statement',
  'KPIs and SLAs',
  'Channel levels',
  'Balance check',
  'Balanced score',
  'Credit schemes',
  'KPI history',
  'Credit simulation',
  'Behavioural SLAs',
  'QA scorecard',
  'Sample size',
  'Calibration',
  'Calibration scores',
  'Brand pack',
  'Critical activities',
  'Queues',
  'Staffing',
  'Staffing year',
  'Meetings',
  'Governance calendar',
  'Feedback loops',
  'Feedback',
  'Escalation',
  'Transition stages',
  'Transition plan',
  'Transition conditions',
  'Go-live',
  'Rollback plans',
  'Ramp steps',
  'Ramp curve',
  'Requirements',
  'Automations',
  'Machine and people',
  'Integrations',
  'Case flows',
  'Cost lines',
  'Case scenarios',
  'Case workings',
  'Case sensitivity',
  'Criteria',
  'Pair comparisons',
  'Knock-outs',
  'Freeze log',
  'Vendors',
  'Selection stages',
  'Knock-out matrix',
  'Knock-out results',
  'Vendor certificates',
  'Interests',
  'RFP sections',
  'RFP questions',
  'RFP answers',
  'RFP matrix',
  'Clarifications',
  'Traceability',
  'Offers',
  'Offer tiers',
  'Offer extras',
  'Price comparison',
  'Should-cost',
  'Evaluators',
  'Scores',
  'Agreed scores',
  'Scorecard',
  'TOPSIS',
  'Robustness',
  'Vendor checks',
  'Check answers',
  'Red flags',
  'Clauses',
  'Exit plan',
  'Pilots',
  'Pilot measures',
  'Recommendation',
  'Vendor comparison',
  'Review areas',
  'Performance reviews',
  'Review ratings',
  'Review trend',
  'Method settings',
  'Rating guide',
  'Actions',
  'Gate',
  'Gate 2',
  'Gate 3',
  'Workings',
  'Checks',
];
/** Sheets that people sort; they begin with a hidden column of ids. */
const REGISTERS = [
  'Channels',
  'Objectives',
  'Certificates',
  'Drivers',
  'Benefits',
  'Drawbacks',
  'Options',
  'Stakeholders',
  'Impact grid',
  'Role transitions',
  'Barriers',
  'Messages',
  'Change calendar',
  'Consensus',
  'Parked points',
  'Process audit',
  'Touchpoint map',
  'Locations',
  'Playbook',
  'Scenarios',
  'Training',
  'Quality checks',
  'Risks',
  'Controls',
  'RACI',
  'RACI roles',
  'Authority',
  'Client obligations',
  'Boundaries',
  'KPIs and SLAs',
  'Channel levels',
  'Credit schemes',
  'KPI history',
  'Behavioural SLAs',
  'Calibration',
  'Calibration scores',
  'Critical activities',
  'Queues',
  'Staffing',
  'Meetings',
  'Governance calendar',
  'Feedback loops',
  'Feedback',
  'Escalation',
  'Transition stages',
  'Transition conditions',
  'Rollback plans',
  'Ramp steps',
  'Requirements',
  'Automations',
  'Machine and people',
  'Integrations',
  'Cost lines',
  'Case scenarios',
  'Criteria',
  'Knock-outs',
  'RFP sections',
  'RFP questions',
  'RFP answers',
  'Clarifications',
  'Offers',
  'Offer tiers',
  'Offer extras',
  'Should-cost',
  'Vendors',
  'Selection stages',
  'Knock-out results',
  'Vendor certificates',
  'Interests',
  'Vendor checks',
  'Check answers',
  'Red flags',
  'Clauses',
  'Exit plan',
  'Pilots',
  'Pilot measures',
  'Evaluators',
  'Scores',
  'Agreed scores',
  'Review areas',
  'Performance reviews',
  'Review ratings',
  'Review trend',
  'Actions',
];
/** Registers below something that is said first. */
const BELOW_A_TEXT = ['QA scorecard', 'Brand pack'];
const SORTABLE = ['Checklist', ...REGISTERS, ...BELOW_A_TEXT, 'Hidden costs'];
const WITH_IDS = [
  ...SORTABLE,
  'Method settings',
  'Transition plan',
  'Go-live',
  'Price comparison',
  'Case workings',
  'RFP matrix',
  'Traceability',
  'Pair comparisons',
];
const HIDDEN = ['Lists', '_meta'];
/** Sheets that are one table, with the row of its header. */
const TABLES_AT: Readonly<Record<string, number>> = {
  Channels: 4,
  Objectives: 4,
  Certificates: 4,
  Drivers: 4,
  Benefits: 4,
  Drawbacks: 4,
  Options: 4,
  Stakeholders: 4,
  'Impact grid': 4,
  'Role transitions': 4,
  Barriers: 4,
  Messages: 4,
  'Change calendar': 4,
  Checklist: 3,
  Consensus: 4,
  'Parked points': 4,
  Gaps: 3,
  'Process audit': 4,
  'Touchpoint map': 4,
  Locations: 4,
  Playbook: 4,
  'Playbook status': 3,
  Scenarios: 4,
  Training: 4,
  'Quality checks': 4,
  Risks: 4,
  Controls: 4,
  RACI: 4,
  'RACI roles': 4,
  Authority: 4,
  'Client obligations': 4,
  Boundaries: 4,
  'KPIs and SLAs': 4,
  'Channel levels': 4,
  'Credit schemes': 4,
  'KPI history': 4,
  'Behavioural SLAs': 4,
  'QA scorecard': 9,
  Calibration: 4,
  'Calibration scores': 4,
  'Brand pack': 7,
  'Critical activities': 4,
  Queues: 4,
  Staffing: 4,
  Meetings: 4,
  'Governance calendar': 4,
  'Feedback loops': 4,
  Feedback: 4,
  Escalation: 4,
  'Transition stages': 4,
  'Transition conditions': 4,
  'Rollback plans': 4,
  'Ramp steps': 4,
  Requirements: 4,
  Automations: 4,
  'Machine and people': 4,
  Integrations: 4,
  'Cost lines': 4,
  'Case scenarios': 4,
  Criteria: 4,
  'Knock-outs': 4,
  'Freeze log': 3,
  'Method settings': 5,
  'Rating guide': 3,
  'RFP sections': 4,
  'RFP questions': 4,
  'RFP answers': 4,
  'RFP matrix': 8,
  Clarifications: 4,
  Traceability: 3,
  Offers: 4,
  'Offer tiers': 4,
  'Offer extras': 4,
  'Should-cost': 4,
  Vendors: 4,
  'Selection stages': 4,
  'Knock-out matrix': 3,
  'Knock-out results': 4,
  'Vendor certificates': 4,
  Interests: 4,
  'Vendor checks': 4,
  'Check answers': 4,
  'Red flags': 4,
  Clauses: 4,
  'Exit plan': 4,
  Pilots: 4,
  'Pilot measures': 4,
  'Review areas': 4,
  'Performance reviews': 4,
  'Review ratings': 4,
  'Review trend': 4,
  Actions: 4,
  Workings: 3,
  Checks: 6,
};

let file: FileBook;
let excel: ExcelJS.Workbook;

beforeAll(async () => {
  const { path, book } = await exported(folder, sampleWorkbook());
  file = book;
  const { default: Excel } = await import('exceljs');
  excel = new Excel.Workbook();
  await excel.xlsx.readFile(path);
});

const sheet = (name: string): ExcelJS.Worksheet => {
  const found = excel.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};
const headers = (name: string): readonly string[] =>
  (sheet(name).getRow(TABLES_AT[name] ?? 3).values as unknown[]).slice(1).map(String);

describe('the exported file', () => {
  it('has its sheets in order, the hidden ones last', () => {
    expect(excel.worksheets.map(({ name }) => name)).toEqual([...VISIBLE, ...HIDDEN]);
    expect(excel.worksheets.map(({ state }) => state)).toEqual([
      ...VISIBLE.map(() => 'visible'),
      ...HIDDEN.map(() => 'hidden'),
    ]);
    expect(excel.worksheets.every(({ properties }) => properties.tabColor !== undefined)).toBe(true);
  });

  it('gives every name to one area only', () => {
    expect([...file.names].filter(([, area]) => area.includes(','))).toEqual([]);
  });

  it('says on the cover what it is, where it stands and how to use it', () => {
    const { cells } = sheetOf(file, 'Cover');
    const texts = [...cells.values()].map(({ value }) => String(value));
    for (const text of [
      'Customer service hand-over 2027',
      'Brammelund Home & Garden',
      'Key of colours',
      'Dorothea Mahlow',
    ])
      expect(texts).toContain(text);
    expect(texts.join('\n')).toMatch(/Edit yellow cells only/);
    expect(texts.join('\n')).toMatch(/protected without a password/);
    expect(texts.join('\n')).toMatch(/All \d+ checks agree/);
  });

  it('leads from the contents to every sheet and back', () => {
    const links = (name: string) =>
      [...sheetOf(file, name).xml.matchAll(/<hyperlink ref="(\w+)" location="'([^']+)'!A1"/g)].map(
        ([, cell, to]) => [cell, to],
      );
    expect(links('Contents').map(([, to]) => to)).toEqual([
      'Cover',
      ...VISIBLE.filter((name) => name !== 'Contents'),
    ]);
    for (const name of VISIBLE.filter((other) => other !== 'Contents'))
      expect(links(name)[0]).toEqual([WITH_IDS.includes(name) ? 'B1' : 'A1', 'Contents']);
    expect(Object.values(file.parts).join('')).not.toContain('TargetMode="External"');
  });

  it.each(Object.entries(TABLES_AT))('freezes and filters the header of %s', (name, row) => {
    const [view] = sheet(name).views;
    expect(view).toMatchObject({
      state: 'frozen',
      ySplit: row,
      activeCell: WITH_IDS.includes(name) ? 'B1' : 'A1',
    });
    expect(sheet(name).autoFilter).toMatch(new RegExp(`^A${row}:[A-Z]+\\d+$`));
    expect(sheet(name).pageSetup.printTitlesRow).toBe(
      REGISTERS.includes(name) || BELOW_A_TEXT.includes(name) ? `${row - 1}:${row}` : `${row}:${row}`,
    );
    for (let column = 1; column <= headers(name).length; column += 1) {
      const cell = sheet(name).getRow(row).getCell(column);
      expect(cell.font?.bold).toBe(true);
      expect(cell.alignment?.wrapText).toBe(true);
      // The reader leaves out a width that is the usual one, 9.
      expect(sheet(name).getColumn(column).width ?? 9).toBeGreaterThan(5);
    }
  });

  it('takes the checklist’s words and rules from the model', () => {
    const answer = TABLES.answer.fields;
    const names = headers('Checklist');
    for (const field of [
      'respondent',
      'level',
      'not_applicable',
      'reason',
      'note',
      'evidence',
      'evidence_strength',
      'owner',
      'due',
    ] as const)
      expect(names).toContain(answer[field].label);
    expect(names).toContain(TABLES.question.fields.anchor_5.label);
    expect(sheet('Checklist').getColumn(1).hidden).toBe(true);
    expect(names[0]).toBe('Id');
  });

  it('keeps why and what each level looks like folded, one + away', () => {
    const folded = headers('Checklist').flatMap((header, index) =>
      sheet('Checklist').getColumn(index + 1).outlineLevel === 1 ? [header] : [],
    );
    expect(folded).toHaveLength(7);
    expect(folded[0]).toBe(TABLES.question.fields.why.label);
  });

  it('lets choose from named lists, with one rule per column and help in words', () => {
    const { xml } = sheetOf(file, 'Checklist');
    const rules = [
      ...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z])4:\1\d+"[^>]*>(?:<formula1>([^<]*)<\/formula1>)?/g),
    ];
    expect(rules.map(([, , list]) => list)).toEqual([
      'lst_Person',
      'lst_Level',
      'lst_YesNo',
      'lst_EvidenceStrength',
      'lst_Person',
      '36526',
    ]);
    for (const [rule] of rules)
      expect(rule).toMatch(/allowBlank="1".* prompt="[^"]{10,}.* error="[^"]{10,}/s);
    for (const [, , list = ''] of rules.filter(([, , name]) => name?.startsWith('lst_')))
      expect(file.names.has(list)).toBe(true);
  });

  it('marks levels, overdue days and missing reasons over whole ranges', () => {
    const { xml } = sheetOf(file, 'Checklist');
    expect(xml).toMatch(/<conditionalFormatting sqref="M4:M\d+ U4:U\d+"><cfRule type="colorScale"/);
    expect(xml).toMatch(/<conditionalFormatting sqref="T4:T\d+"><cfRule type="expression".*?as_of/);
    expect(xml).toMatch(/<conditionalFormatting sqref="O4:O\d+">/);
  });

  it('holds days as days and levels as numbers', () => {
    const names = headers('Checklist');
    const column = (header: string) => sheet('Checklist').getColumn(names.indexOf(header) + 1);
    const due = column('Due')
      .values.slice(4)
      .filter((value) => value !== null && value !== undefined);
    expect(due.length).toBeGreaterThan(5);
    expect(due.every((value) => value instanceof Date)).toBe(true);
    const levels = column('Level')
      .values.slice(4)
      .filter((value) => value !== null && value !== undefined);
    expect(levels.every((value) => typeof value === 'number')).toBe(true);
  });

  it('names what consultants link to', () => {
    for (const name of [
      'as_of',
      'wt_R1',
      'wt_R10',
      'target_R1',
      'scale_max',
      'score_Readiness',
      'score_basis',
      'band_Readiness',
      'check_All',
    ])
      expect([...file.names.keys()]).toContain(name);
    expect(file.names.get('wt_R1')).toMatch(/^Results!\$C\$\d+$/);
  });

  it('protects formulas without a password, leaves inputs open and registers free', () => {
    for (const { name, xml } of file.sheets) {
      const protection = xml.match(/<sheetProtection[^>]*>/)?.[0];
      if (SORTABLE.includes(name)) expect(protection).toBeUndefined();
      else {
        expect(protection).toMatch(/sheet="1"/);
        expect(protection).toMatch(
          /formatColumns="0" formatRows="0" .*autoFilter="0"|formatColumns="0" formatRows="0" autoFilter="0"/,
        );
        expect(protection).not.toMatch(/hashValue|password/);
      }
    }
    for (const name of ['wt_R1', 'target_R1', 'score_basis', 'as_of']) {
      const [on = '', cell = ''] = (file.names.get(name) ?? '').replaceAll(/['$]/g, '').split('!');
      expect(sheet(on).getCell(cell).protection?.locked).toBe(false);
    }
  });

  it('prints on A4, one page wide, with client, sheet and page numbers', () => {
    for (const { name, pageSetup, headerFooter } of excel.worksheets) {
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(headerFooter.oddHeader).toBe(`&L&9 Brammelund Home && Garden&R&9 ${name}`);
      expect(headerFooter.oddFooter).toBe('&L&9 Confidential&C&9 Page &P of &N&R&9 2027-02-15');
    }
    expect(sheet('Checklist').pageSetup.orientation).toBe('landscape');
    expect(file.parts['xl/workbook.xml']).toMatch(
      new RegExp(
        `_xlnm.Print_Area" localSheetId="${VISIBLE.indexOf('Results')}">[^<]*!\\$A\\$1:\\$O\\$\\d+<`,
      ),
    );
  });

  it('says who made it, when and for whom, and nothing of the machine', () => {
    expect(excel).toMatchObject({
      creator: 'Dorothea Mahlow',
      lastModifiedBy: 'Dorothea Mahlow',
      title: 'Customer service hand-over 2027',
      company: 'Brammelund Home & Garden',
      keywords: 'customer service, outsourcing, readiness',
    });
    expect(excel.created.toISOString()).toBe('2027-02-15T09:30:00.000Z');
    expect(Object.values(file.parts).join('')).not.toContain(folder);
  });

  it('opens on the cover, with the first cell chosen on every sheet', () => {
    expect(file.parts['xl/workbook.xml']).toMatch(/activeTab="0"/);
    for (const { name, xml } of file.sheets)
      expect(xml).toMatch(WITH_IDS.includes(name) ? /activeCell="B1"/ : /activeCell="A1"/);
  });

  it('keeps the elements of every sheet in the order that Excel insists on', () => {
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing'.split(
        ' ',
      );
    for (const { xml } of file.sheets) {
      const bare = xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>');
      const found = order
        .map((element) => bare.search(new RegExp(`<${element}[ />]`)))
        .filter((at) => at >= 0);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });
});
