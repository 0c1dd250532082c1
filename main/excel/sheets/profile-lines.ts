import { profileFigures } from '../../../shared/domain/engagement/profile-figures.ts';
import { reconcileVolumes } from '../../../shared/domain/engagement/reconcile-volumes.ts';
import { MONTHS } from '../../../shared/domain/engagement/seasonality.ts';
import type { AnyField } from '../../../shared/model/table.ts';
import { type Row, tableOf } from '../../../shared/model/tables.ts';
import type { Book } from '../book.ts';
import { type CellContent, calculated, yesNo } from '../cells/calculated.ts';
import type { CellStyle } from '../cells/cell-style.ts';
import { fieldContent, fieldRule } from '../layout/field-column.ts';
import type { Rule } from '../layout/validation.ts';

/** One line of the Profile sheet: what it is, its value, and how to read it. */
export interface ProfileLine {
  readonly label: string;
  readonly content: CellContent;
  readonly note: string;
  readonly style: CellStyle;
  /** The name of the value's cell. */
  readonly name?: string;
  readonly rule?: Rule;
}

export interface ProfilePart {
  readonly title: string;
  readonly lines: readonly ProfileLine[];
}

/** Fields that formulas read, by the names of their cells. */
const NAMES: Readonly<Partial<Record<keyof Row<'engagement'>, string>>> = {
  team_fte: 'prf_TeamFTE',
  team_cost: 'prf_TeamCost',
  contract_value: 'prf_ContractValue',
  horizon_months: 'prf_Horizon',
};

/** Without an optional last decimal, which would leave whole numbers with a lonely point. */
const FORMATS: Readonly<Partial<Record<AnyField['kind'], string>>> = {
  integer: '#,##0',
  money: '#,##0.00',
  decimal: '#,##0.0#',
};

/** The parts of the Profile sheet in order. */
export function profileParts(book: Book): readonly ProfilePart[] {
  const part = (title: string, names: readonly (keyof Row<'engagement'>)[]): ProfilePart => ({
    title,
    lines: names.map((name) => input(book, name)),
  });
  return [
    part('The engagement', ['title', 'client', 'scope']),
    part('The organisation and its customers', [
      'sector',
      'employees',
      'countries',
      'languages',
      'hours_today',
      'hours_wanted',
    ]),
    part('What a partner would do', ['partner_work', 'relationship', 'contract_value', 'horizon_months']),
    part('The team today', ['team_fte', 'team_cost', 'team_attrition_percent']),
    { title: 'What follows', lines: derived(book) },
    part('Home team and money', [
      'home_time_zone',
      'home_start',
      'home_end',
      'currency',
      'fiscal_year_start',
    ]),
    { title: 'Set on other sheets', lines: elsewhere(book) },
  ];
}

function input({ engagement, workbook }: Book, name: keyof Row<'engagement'>): ProfileLine {
  const field = tableOf('engagement').fields[name];
  if (!field) throw new Error(`The engagement has no field ${name}.`);
  const unit = field.kind === 'money' ? engagement.currency : field.unit;
  const format = FORMATS[field.kind];
  const text = { kind: 'text', longest: field.max ?? 32_767 } as const;
  const rule = fieldRule(field) ?? { title: field.label, help: field.help, takes: text };
  const cell = NAMES[name];
  return {
    label: unit === undefined ? field.label : `${field.label} (${unit})`,
    content: fieldContent(field, engagement[name], workbook),
    note: field.help,
    style: { look: 'input', align: 'left', ...(format ? { format } : {}) },
    rule,
    ...(cell === undefined ? {} : { name: cell }),
  };
}

function derived(book: Book): readonly ProfileLine[] {
  const figures = profileFigures(book.workbook);
  const { currency } = book.engagement;
  const line = (
    name: string,
    label: string,
    note: string,
    format: string,
    formula: string,
    value: number | null,
  ): ProfileLine => ({
    name,
    label,
    note,
    content: calculated(formula, value),
    style: { look: 'figure', align: 'left', format },
  });
  const quotient = (top: string, below: string) =>
    `IF(AND(ISNUMBER(${top}),ISNUMBER(${below})),IF(${below}=0,"–",${top}/${below}),"–")`;
  const sumOf = (column: string) => `IF(COUNT(${column})=0,"–",SUM(${column}))`;
  const months = MONTHS.map(
    (month) => `SUMPRODUCT(chn_PerPoint,chn_${month.charAt(0).toUpperCase()}${month.slice(1)})`,
  );
  const { coverage01 } = reconcileVolumes(book.workbook);
  return [
    line(
      'prf_ContactsMonth',
      'Contacts a month',
      'All channels that have a volume, from the sheet Channels.',
      '#,##0',
      sumOf('chn_Contacts'),
      figures.contactsPerMonth,
    ),
    line(
      'prf_ContactsYear',
      'Contacts a year',
      'Contacts a month × 12.',
      '#,##0',
      'IF(ISNUMBER(prf_ContactsMonth),prf_ContactsMonth*12,"–")',
      figures.contactsPerYear,
    ),
    line(
      'prf_WorkloadFTE',
      'Workload of the channels in FTE',
      'Contacts × AHT in an average month, divided by the handling hours of one full-time equivalent.',
      '0.0',
      sumOf('chn_FTE'),
      figures.workloadFte,
    ),
    line(
      'prf_PeakToAverage',
      'Peak to average, all channels together',
      'Busiest month divided by the average month; unknown while a channel with contacts lacks a month.',
      '0.00',
      `IF(COUNTIF(chn_Contacts,">0")=0,"–",IF(COUNTIF(chn_Contacts,">0")=COUNTIF(chn_PerPoint,">0"),MAX(${months.join(',')})*12/(${months.join('+')}),"–"))`,
      figures.season?.peakToAverage ?? null,
    ),
    line(
      'prf_CostPerFTE',
      `Cost per FTE a year (${currency})`,
      'Cost of the team divided by its full-time equivalents.',
      '#,##0',
      quotient('prf_TeamCost', 'prf_TeamFTE'),
      figures.costPerFte,
    ),
    line(
      'prf_CostPerContact',
      `Cost per contact (${currency})`,
      'Cost of the team divided by the contacts of a year.',
      '#,##0.00',
      quotient('prf_TeamCost', 'prf_ContactsYear'),
      figures.costPerContact,
    ),
    line(
      'prf_ContactsPerFTE',
      'Contacts per FTE a year',
      'Contacts of a year divided by the full-time equivalents of the team.',
      '#,##0',
      quotient('prf_ContactsYear', 'prf_TeamFTE'),
      figures.contactsPerFte,
    ),
    line(
      'prf_Coverage',
      'Contacts explained by touchpoints',
      'For each channel the smaller of profile and touchpoint map; question R3.1 asks for at least 90 %.',
      '0.0%',
      'IF(SUM(chn_Contacts)=0,"–",SUM(chn_Explained)/SUM(chn_Contacts))',
      coverage01,
    ),
  ];
}

/** Choices that have their one cell on another sheet. */
function elsewhere({ engagement, workbook }: Book): readonly ProfileLine[] {
  const { fields } = tableOf('engagement');
  const basis = fields.score_basis;
  const template = fields.sector_template;
  const style: CellStyle = { look: 'calculated', align: 'left' };
  return [
    {
      label: fields.first_time?.label ?? '',
      content: calculated('first_time', yesNo(engagement.first_time)),
      note: 'To change it, go to the sheet Wave plan.',
      style,
    },
    {
      label: basis?.label ?? '',
      content: calculated(
        'score_basis',
        basis ? String(fieldContent(basis, engagement.score_basis, workbook)) : null,
      ),
      note: 'To change it, go to the sheet Results.',
      style,
    },
    {
      label: template?.label ?? '',
      content:
        (template && (fieldContent(template, engagement.sector_template, workbook) as string | null)) ??
        'None',
      note: 'Applied and taken off in the app.',
      style: { look: 'plain', align: 'left' },
    },
  ];
}
