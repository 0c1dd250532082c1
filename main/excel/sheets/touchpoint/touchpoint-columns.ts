import { decisionContext } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import { listed, listText } from '../../../../shared/model/list-text.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { SOURCING_DECISIONS } from '../../../../shared/model/sourcing.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { OPEN_SYMBOL } from '../../layout/decision-marks.ts';
import { fieldContent } from '../../layout/field-column.ts';
import { fieldNamed, idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { decisionColumns, decisionWorkings } from './decision-columns.ts';
import { locationColumns, locationWorkings } from './location-columns.ts';
import { markOf, placeFormula } from './matrix-cells.ts';
import { inheritanceColumns, usedColumns } from './rating-columns.ts';
import { linkCount, links, step, type TouchpointColumn, type TouchpointLine } from './touchpoint-line.ts';

const rowOf = ({ touchpoint }: TouchpointLine) => touchpoint;

/** The results first, then what they come from: ratings that count, everything that people fill in, and the steps between. */
export function touchpointColumns(book: Book, lines: readonly TouchpointLine[]): readonly TouchpointColumn[] {
  const context = decisionContext(parametersOf(book.workbook));
  const count = linkCount(lines);
  return [
    idColumn(({ touchpoint }) => touchpoint.id, 'tpt_Id'),
    inputColumn(book, 'touchpoint', 'name', rowOf, { name: 'tpt_Name', band: 'Touchpoint' }),
    inputColumn(book, 'touchpoint', 'stage', rowOf, { name: 'tpt_Stage', width: 18 }),
    inputColumn(book, 'touchpoint', 'channel', rowOf, { name: 'tpt_Channel', width: 17 }),
    ...decisionColumns(context),
    ...locationColumns(),
    ...usedColumns(),
    ...linkColumns(book, count),
    ...sectionColumns(book, 'touchpoint', rowOf, {
      placed: ['name', 'stage', 'channel', 'processes'],
      changes: {
        contacts_per_month: { name: 'tpt_Contacts' },
        containment_percent: { name: 'tpt_Containment' },
        partner_share: { name: 'tpt_PartnerShare' },
        location: { name: 'tpt_Location' },
        critical: { name: 'tpt_Critical' },
      },
    }),
    ...inheritanceColumns(book, count),
    ...decisionWorkings(),
    ...locationWorkings(),
    ...placeColumns(lines),
    ...plotColumns(),
  ];
}

/** One column for each linked process, so that every one has a dropdown. */
function linkColumns(book: Book, count: number): readonly TouchpointColumn[] {
  const field = fieldNamed('touchpoint', 'processes');
  return links(count).map((link) =>
    inputColumn(book, 'touchpoint', 'processes', rowOf, {
      key: `process_${link}`,
      header: `${field.label} ${link}`,
      width: 26,
      rule: {
        title: field.label,
        help: field.help,
        takes: { kind: 'list', list: 'prc_Name', open: false },
      },
      value: ({ touchpoint }) => {
        const id = listed(touchpoint.processes)[link - 1];
        return id === undefined ? null : fieldContent(field, listText([id]), book.workbook);
      },
      ...(link === 1 ? { band: 'Processes behind it' } : {}),
    }),
  );
}

/** Above so many rows the places within a cell are written as they are: working them out anew would take seconds. */
const MOST_LIVE_PLACES = 2_500;

/** What the matrix finds each touchpoint by, and what the sums add up. */
function placeColumns(lines: readonly TouchpointLine[]): readonly TouchpointColumn[] {
  const order = new Map(lines.map((line, index) => [line, index + 1]));
  const placeOf = ({ touchpoint: { stage, channel } }: TouchpointLine) => `${stage}\n${channel}`;
  const slots = new Map<TouchpointLine, number>();
  for (const group of groupBy(lines, placeOf).values())
    group.forEach((line, index) => {
      slots.set(line, index + 1);
    });
  const names = (line: TouchpointLine) => `${line.names.stage} | ${line.names.channel}`;
  const folded = { folded: true, align: 'left' } as const;
  return [
    {
      key: 'order',
      header: 'Order in the register',
      width: 11,
      look: 'plain',
      folded: true,
      align: 'center',
      band: 'Workings: matrix and sums',
      name: 'tpt_Order',
      value: (line) => order.get(line) ?? 0,
    },
    step('cell', 'Stage and channel', (c) => placeFormula(c('stage'), c('channel')), names, {
      ...folded,
      width: 30,
      oneLine: true,
      name: 'tpt_Cell',
    }),
    {
      ...step(
        'slot',
        'Place in its field of the matrix',
        () => '',
        () => null,
        {
          ...folded,
          width: 30,
          oneLine: true,
          name: 'tpt_Slot',
        },
      ),
      value: (line, c) => {
        const slot = `${names(line)} | ${slots.get(line) ?? 0}`;
        const formula = `${c('cell')}&" | "&(1+SUMPRODUCT((tpt_Cell=${c('cell')})*(tpt_Order<${c('order')})))`;
        return lines.length > MOST_LIVE_PLACES ? slot : calculated(formula, slot);
      },
    },
    step(
      'mark',
      'Name with symbol',
      (c) =>
        `IF(ISNUMBER(${c('effective_code')}),INDEX(lst_DecisionSymbol,${c('effective_code')}),"${OPEN_SYMBOL}")&" "&${c('name')}`,
      markOf,
      { ...folded, width: 30, oneLine: true, name: 'tpt_Mark' },
    ),
    step(
      'contacts_known',
      'Contacts, 0 while unknown',
      (c) => `SUM(${c('contacts_per_month')})`,
      ({ touchpoint }) => touchpoint.contacts_per_month ?? 0,
      { folded: true, name: 'tpt_ContactsKnown', format: '#,##0' },
    ),
    step(
      'fte_known',
      'Workload, 0 while unknown',
      (c) => `SUM(${c('fte')})`,
      ({ fte }) => fte ?? 0,
      {
        folded: true,
        name: 'tpt_FteKnown',
        format: '0.0',
      },
    ),
  ];
}

/** The two scores of each touchpoint as the chart draws them: one set of points for each decision. */
function plotColumns(): readonly TouchpointColumn[] {
  const codes = [...SOURCING_DECISIONS.map(({ value }) => value), null];
  return [
    step(
      'plot_across',
      'Chart: outsource score',
      (c) => `SUM(${c('score_outsource')})`,
      ({ scores }) => scores.outsource ?? 0,
      { folded: true, name: 'tpt_PlotAcross', format: '0.0', band: 'Workings: chart' },
    ),
    ...codes.map(
      (decision, index): TouchpointColumn => ({
        ...step(
          `plot_${decision ?? 'open'}`,
          `Chart: ${decision ?? 'open'}`,
          () => '',
          () => null,
          {
            folded: true,
            name: `tpt_Plot${index + 1}`,
            format: '0.0',
          },
        ),
        value: ({ effective, scores }, c) => {
          const mine =
            decision === null
              ? `NOT(ISNUMBER(${c('effective_code')}))`
              : `${c('effective_code')}=${index + 1}`;
          const drawn = effective === decision && scores.keep !== null && scores.outsource !== null;
          return {
            formula: `IF(AND(${mine},ISNUMBER(${c('score_keep')}),ISNUMBER(${c('score_outsource')})),${c('score_keep')},NA())`,
            result: drawn ? (scores.keep ?? 0) : { error: '#N/A' },
          };
        },
      }),
    ),
  ];
}
