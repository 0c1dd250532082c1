import type { HumanRoute } from '../../../../shared/domain/technology/human-routes.ts';
import type { SplitPart, TouchpointSplit } from '../../../../shared/domain/technology/machine-and-people.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import { decisionCode } from '../../layout/decision-marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { STANDINGS } from '../touchpoint/decision-columns.ts';

/** One touchpoint with who would have its contacts. */
export interface SplitLine extends TouchpointSplit {
  /** Its channel works without a person. */
  readonly unattended: boolean;
  readonly route: HumanRoute | null;
  /** Its line on the sheet of the map, from 1. */
  readonly place: number;
  /** The partner's share of what people behind it handle, 0-1; 0 unless they are hybrid. */
  readonly partner01: number;
}

export const GAP_WORDS = {
  none: '',
  ok: '✓ Leads to a person',
  'no-machine': '✕ No machine described',
  'no-route': '✕ No way to a person',
} as const;

const [KEEP, OUTSOURCE, AUTOMATE, HYBRID] = (['keep', 'outsource', 'automate', 'hybrid'] as const).map(
  decisionCode,
);

/** The columns of the split: contacts, what machines contain, who has the rest, and whether there is a way to a person. */
export function splitColumns(): readonly Column<SplitLine>[] {
  const step = (
    key: string,
    header: string,
    formula: (cell: CellOf) => string,
    value: (line: SplitLine) => number | string | null,
    more: Partial<Column<SplitLine>> = {},
  ): Column<SplitLine> => ({
    key,
    header,
    width: 12,
    look: 'calculated',
    align: 'right',
    format: '#,##0',
    value: (line, cell) => calculated(formula(cell), value(line)),
    ...more,
  });
  const own = (c: CellOf) => `(((aut_Touchpoint=${c('name')})+(aut_Touchpoint=${c('id')}))>0)*aut_Facing`;
  const at = (c: CellOf, column: string) => `INDEX(${column},${c('place')})`;
  const part = (key: SplitPart, header: string, name: string, factor: (c: CellOf) => string) =>
    step(
      key,
      header,
      (c) => (key === 'machine' ? factor(c) : `IF(ISNUMBER(${c('left')}),${c('left')}*${factor(c)},"–")`),
      ({ contacts, shares }) => (contacts === null || shares === null ? null : contacts * shares[key]),
      { name },
    );
  const text = (key: string, header: string, width: number, value: (line: SplitLine) => string) =>
    ({ key, header, width, look: 'plain', value }) satisfies Column<SplitLine>;
  return [
    { ...text('id', 'Id', 16, ({ touchpoint }) => touchpoint.id), hidden: true },
    {
      ...text('name', 'Touchpoint', 36, ({ touchpoint }) => touchpoint.name),
      look: 'key',
      band: 'Touchpoint',
    },
    step(
      'contacts',
      'Contacts a month',
      (c) => `IF(ISNUMBER(${at(c, 'tpt_Contacts')}),${at(c, 'tpt_Contacts')},"–")`,
      ({ contacts }) => contacts,
      { name: 'mch_Contacts', band: 'Result' },
    ),
    step(
      'wanted',
      'Contained share wanted',
      (c) =>
        `IF(${c('machines')}=0,IF(${c('code')}=${AUTOMATE},"–",0),IF(SUMPRODUCT(${own(c)}*aut_Open)>0,"–",MIN(1,SUMPRODUCT(${own(c)}*aut_Share))))`,
      ({ wanted01 }) => wanted01,
      { format: '0.0%' },
    ),
    step(
      'left',
      'Left for people',
      (c) =>
        `IF(AND(ISNUMBER(${c('contacts')}),ISNUMBER(${c('wanted')})),${c('contacts')}*(1-${c('wanted')}),"–")`,
      ({ left }) => left,
      { name: 'mch_Left' },
    ),
    part(
      'machine',
      'Machine',
      'mch_Machine',
      (c) => `IF(ISNUMBER(${c('left')}),${c('contacts')}*${c('wanted')},"–")`,
    ),
    part(
      'partner',
      'Partner',
      'mch_Partner',
      (c) => `IF(${c('behind_code')}=${OUTSOURCE},1,IF(${c('behind_code')}=${HYBRID},${c('partner01')},0))`,
    ),
    part(
      'home',
      'Home team',
      'mch_Home',
      (c) => `IF(${c('behind_code')}=${KEEP},1,IF(${c('behind_code')}=${HYBRID},1-${c('partner01')},0))`,
    ),
    part(
      'open',
      'Not settled',
      'mch_Open',
      (c) =>
        `IF(OR(${c('behind_code')}=${KEEP},${c('behind_code')}=${OUTSOURCE},${c('behind_code')}=${HYBRID}),0,1)`,
    ),
    step('today', 'Contained share today', todayFormula(own, at), ({ today01 }) => today01, {
      format: '0.0%',
    }),
    step(
      'contained_today',
      'Contained today',
      (c) => `IF(AND(ISNUMBER(${c('left')}),ISNUMBER(${c('today')})),${c('contacts')}*${c('today')},0)`,
      ({ contacts, shares, today01 }) =>
        contacts === null || shares === null ? 0 : contacts * (today01 ?? 0),
      { name: 'mch_Today' },
    ),
    step('gap', 'Way to a person', gapFormula(own), gapOf, { width: 26, align: 'left', name: 'mch_Gap' }),
    step(
      'machines',
      'Machines',
      (c) => `SUMPRODUCT(${own(c)})`,
      ({ machines }) => machines.length,
    ),
    step(
      'place',
      'Line on the map',
      (c) => `MATCH(${c('id')},tpt_Id,0)`,
      ({ place }) => place,
      { folded: true, band: 'Workings' },
    ),
    step(
      'code',
      'Decision, number',
      (c) => decidedCode(c('place')),
      ({ touchpoint }) => (touchpoint.decision === null ? 0 : decisionCode(touchpoint.decision)),
      { folded: true },
    ),
    { ...text('behind', 'People behind it', 22, ({ behind }) => behind?.id ?? ''), folded: true },
    step(
      'behind_code',
      'Their decision, number',
      (c) => `IF(${c('behind')}="",0,${decidedCode(`MATCH(${c('behind')},tpt_Id,0)`)})`,
      ({ behind }) => (behind?.decision ? decisionCode(behind.decision) : 0),
      { folded: true },
    ),
    step(
      'partner01',
      "Partner's share",
      (c) =>
        `IF(${c('behind_code')}=${HYBRID},IF(ISNUMBER(INDEX(tpt_PartnerShare,MATCH(${c('behind')},tpt_Id,0))),INDEX(tpt_PartnerShare,MATCH(${c('behind')},tpt_Id,0)),${parameterName('decision.hybrid_share')})/100,0)`,
      ({ partner01 }) => partner01,
      { folded: true, format: '0%' },
    ),
    {
      ...text('unattended', 'Channel without a person', 12, ({ unattended }) =>
        unattended ? yesNo(true) : '',
      ),
      folded: true,
    },
  ];
}

function decidedCode(place: string): string {
  return `IF(INDEX(tpt_Standing,${place})="${STANDINGS.undecided}",0,INDEX(tpt_Code,${place}))`;
}

function todayFormula(own: (c: CellOf) => string, at: (c: CellOf, column: string) => string) {
  return (c: CellOf) =>
    `IF(SUMPRODUCT(${own(c)}*aut_Measured)>0,IF(SUMPRODUCT(${own(c)}*aut_OpenToday)>0,"–",MIN(1,SUMPRODUCT(${own(c)}*aut_ShareToday))),IF(ISNUMBER(${at(c, 'tpt_Containment')}),${at(c, 'tpt_Containment')}/100,IF(SUMPRODUCT(${own(c)}*aut_Live)>0,"–",0)))`;
}

function gapFormula(own: (c: CellOf) => string) {
  return (c: CellOf) => {
    const alone = `AND(${c('code')}=${HYBRID},OR(${c('unattended')}="Yes",AND(ISNUMBER(INDEX(tpt_PartnerShare,${c('place')})),INDEX(tpt_PartnerShare,${c('place')})=0)))`;
    return `IF(OR(${c('code')}=${AUTOMATE},${c('machines')}>0,${alone}),IF(${c('machines')}=0,"${GAP_WORDS['no-machine']}",IF(SUMPRODUCT(${own(c)}*aut_NoRoute)>0,"${GAP_WORDS['no-route']}","${GAP_WORDS.ok}")),"")`;
  };
}

function gapOf({ route }: SplitLine): string {
  return route === null ? GAP_WORDS.none : GAP_WORDS[route.gap ?? 'ok'];
}
