import {
  PROCESS_STATUSES,
  type ProcessStatus,
} from '../../../../shared/domain/sourcing/process/audit-process.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import { calculated } from '../../cells/calculated.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf } from '../../layout/table.ts';
import type { ProcessColumn, ProcessLine } from './process-line.ts';
import { labelled, labelOf } from './process-results.ts';

/** The steps between ratings and results, folded away at the right end. */
export function processWorkings(): readonly ProcessColumn[] {
  return [
    step(
      'quadrant_code',
      'Quadrant number',
      (c) =>
        `IF(AND(ISNUMBER(${c('rtm')}),ISNUMBER(${c('stm')})),1+(ROUND(${c('rtm')},9)<${parameterName('quadrant.rtm')})*1+(ROUND(${c('stm')},9)<${parameterName('quadrant.stm')})*2,"")`,
      ({ audit }) => codeOf(audit.quadrant),
      { band: 'Workings' },
    ),
    step(
      'quadrant',
      'Quadrant of the scores alone',
      (c) => labelOf(c('quadrant_code')),
      ({ audit }) => labelled(audit.quadrant) ?? '–',
      { width: 19, align: 'left' },
    ),
    step(
      'fix_count',
      'Factors to fix first',
      (c) =>
        `COUNTIF(${c('used_defined')}:${c('used_measurable')},"<="&${parameterName('quadrant.fix_first')})`,
      ({ audit }) => audit.fixFirst.length,
      { name: 'prc_FixCount' },
    ),
    step(
      'status_code',
      'Status number',
      (c) => `IF(AND(${c('quadrant_code')}=1,${c('fix_count')}>0),2,${c('quadrant_code')})`,
      ({ audit }) => codeOf(audit.status),
      { name: 'prc_StatusCode' },
    ),
    step(
      'digital_code',
      'Digital start and data, 1 to 5',
      (c) => `1+2*((${c('digital_start')}="Yes")+(${c('structured_data')}="Yes"))`,
      ({ audit: { process } }) => 1 + 2 * (Number(process.digital_start) + Number(process.structured_data)),
    ),
    step(
      'index_key',
      'Index to rank by',
      indexKey,
      ({ audit }) => (audit.index === null ? -1 : steady(audit.index)),
      {
        name: 'prc_IndexKey',
      },
    ),
    step('fte_key', 'Workload to rank by', fteKey, ({ audit }) => audit.fte ?? -1, {
      name: 'prc_FteKey',
    }),
    {
      key: 'order',
      header: 'Order in the register',
      width: 11,
      look: 'plain',
      folded: true,
      align: 'center',
      name: 'prc_Order',
      value: ({ place }) => place,
    },
    step('rank', 'Rank', rankFormula, ({ rank }) => rank, { name: 'prc_Rank' }),
    step(
      'plot_across',
      'Chart: suitability',
      (c) => `SUM(${c('stm')})`,
      ({ audit }) => audit.suitability.score ?? 0,
      { name: 'prc_PlotAcross', format: '0.0' },
    ),
    ...PROCESS_STATUSES.map(
      ({ value, label }, index): ProcessColumn => ({
        ...step(
          `plot_${value}`,
          `Chart: ${label.toLowerCase()}`,
          () => '',
          () => null,
          {
            name: `prc_Plot${index + 1}`,
            format: '0.0',
          },
        ),
        value: ({ audit }, c) => ({
          formula: `IF(${c('status_code')}=${index + 1},${c('rtm')},NA())`,
          result: audit.status === value ? (audit.readiness.score ?? 0) : { error: '#N/A' },
        }),
      }),
    ),
  ];
}

/** Unknown figures rank last. Workloads come from the same multiplication everywhere and need no rounding. */
const indexKey = (cell: CellOf) => `IF(ISNUMBER(${cell('index')}),ROUND(${cell('index')},9),-1)`;
const fteKey = (cell: CellOf) => `IF(ISNUMBER(${cell('fte')}),${cell('fte')},-1)`;

/** Highest index first, then the larger workload, then the order of the register. */
function rankFormula(cell: CellOf): string {
  const [index, fte, order] = [cell('index_key'), cell('fte_key'), cell('order')];
  return [
    `1+SUMPRODUCT((prc_IndexKey>${index})*1)`,
    `SUMPRODUCT((prc_IndexKey=${index})*(prc_FteKey>${fte}))`,
    `SUMPRODUCT((prc_IndexKey=${index})*(prc_FteKey=${fte})*(prc_Order<${order}))`,
  ].join('+');
}

function codeOf(status: ProcessStatus | null): number | null {
  return status === null ? null : PROCESS_STATUSES.findIndex(({ value }) => value === status) + 1;
}

function step(
  name: string,
  header: string,
  formula: (cell: CellOf) => string,
  value: (line: ProcessLine) => number | string | null,
  more: Partial<ProcessColumn> = {},
): ProcessColumn {
  return {
    key: name,
    header,
    width: 11,
    look: 'calculated',
    align: 'center',
    folded: true,
    value: (line, cell) => calculated(formula(cell), value(line), ''),
    ...more,
  };
}
