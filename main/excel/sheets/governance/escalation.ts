import { BUSINESS_DAY } from '../../../../shared/domain/governance/limit-words.ts';
import type { EscalationTier } from '../../../../shared/model/tables/escalation-tier.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { ESCALATION } from '../sheet-names.ts';

/** Who is told what, how fast, when something goes wrong. */
export const escalation = registerSheet<EscalationTier>({
  name: ESCALATION,
  purpose:
    'Three ladders by which incidents, customer cases and matters between the companies are taken higher.',
  hint: 'Limits are typed in minutes. Hours and days beside them follow the clock of the tier: a working day has eight hours, a day round the clock 24.',
  table: 'escalation_tier',
  prefix: 'esc',
  tab: 'expectations',
  worked: columns,
  changes: { ladder: { band: 'Facts', name: 'esc_Ladder' } },
  finish: (_, sheet, span) => {
    const open = `$${span.letter('open')}${span.first}`;
    markWhere(sheet, span.cells('open'), `${open}>0`, ATTENTION);
  },
});

function columns(): readonly Column<EscalationTier>[] {
  const limit = (c: CellOf) =>
    `IF(ISNUMBER(${c('resolve_minutes')}),${c('resolve_minutes')},IF(ISNUMBER(${c('escalate_minutes')}),${c('escalate_minutes')},""))`;
  const minutes = (row: EscalationTier) => row.resolve_minutes ?? row.escalate_minutes;
  return [
    {
      key: 'limit_hours',
      header: 'Limit (hours)',
      width: 11,
      look: 'calculated',
      format: '0.0',
      band: 'Result',
      value: (row, c) => {
        const found = minutes(row);
        return calculated(`IF(${limit(c)}="","",${limit(c)}/60)`, found === null ? '' : found / 60);
      },
    },
    {
      key: 'limit_days',
      header: 'Limit (days)',
      width: 11,
      look: 'calculated',
      format: '0.0',
      value: (row, c) => {
        const found = minutes(row);
        const day = `IF(${c('clock')}="In business hours",${BUSINESS_DAY},1440)`;
        return calculated(
          `IF(${limit(c)}="","",${limit(c)}/${day})`,
          found === null ? '' : found / (row.clock === 'business' ? BUSINESS_DAY : 1_440),
        );
      },
    },
    {
      key: 'open',
      header: 'Open points',
      width: 10,
      look: 'calculated',
      align: 'center',
      name: 'esc_Open',
      value: (row, c) =>
        calculated(
          `IF(${c('owner')}="",1,0)+IF(OR(ISNUMBER(${c('response_minutes')}),ISNUMBER(${c('resolve_minutes')}),ISNUMBER(${c('escalate_minutes')})),0,1)`,
          (row.owner === null ? 1 : 0) + (isUntimed(row) ? 1 : 0),
        ),
    },
  ];
}

function isUntimed({ response_minutes, resolve_minutes, escalate_minutes }: EscalationTier): boolean {
  return response_minutes === null && resolve_minutes === null && escalate_minutes === null;
}
