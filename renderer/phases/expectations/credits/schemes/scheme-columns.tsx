import type { CreditAssessment, TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { amountFormat } from '../use-credits.ts';

/** Terms that are shown from the start; the others are one click away. */
const SHOWN = [
  'monthly_fee',
  'at_risk_percent',
  'second_month',
  'third_month',
  'below_expected_months',
  'earn_back',
  'incentive_percent',
  'grace_months',
];

const HIDDEN = [
  'starts_on',
  'earn_back_months',
  'earn_back_within',
  'stop_in_a_row',
  'stop_in_a_year',
  'stop_at_cap',
  'seed',
  'note',
];

/** The register of schemes: what each comes to on the history stands right behind its name. */
export function schemeColumns(
  { schemes, chosen }: CreditAssessment,
  currency: string,
): readonly GridColumn[] {
  const table = tableOf('credit_scheme');
  const tried = new Map(schemes.map((one) => [one.scheme.id, one]));
  const [name, ...terms] = fieldColumns(table, ['name', ...SHOWN, ...HIDDEN], {
    ...Object.fromEntries(HIDDEN.map((key) => [key, { hidden: true }])),
    monthly_fee: {
      inherited: (row) => {
        const fee = tried.get(row.id)?.fee ?? null;
        return fee === null ? null : { value: fee, from: 'the expected contract value' };
      },
    },
  });
  if (!name) throw new Error('A scheme has no fields.');
  const isChosen = (row: AnyRow) => chosen?.scheme.id === row.id;
  return [
    name,
    {
      key: 'chosen',
      header: 'Chosen',
      help: 'The scheme whose figures the workbook shows; choose another in its details.',
      section: 'Result',
      width: 108,
      value: isChosen,
      text: (row) => (isChosen(row) ? 'Chosen' : ''),
      render: (row) => (isChosen(row) ? <ToneBadge tone="good">Chosen</ToneBadge> : null),
    },
    result('total', 'Credits', 'What it costs the partner on the history, after the cap.', tried, currency),
    ...terms,
  ];
}

function result(
  key: string,
  header: string,
  help: string,
  tried: ReadonlyMap<string, TriedScheme>,
  currency: string,
): GridColumn {
  return {
    key,
    header,
    help,
    section: 'Result',
    width: 150,
    value: (row) => tried.get(row.id)?.simulation.total ?? null,
    text: (row) => {
      const one = tried.get(row.id);
      if (!one) return '';
      const share = one.simulation.share01;
      const amount = amountFormat(one.fee === null ? null : currency)(one.simulation.total);
      return share === null ? amount : `${amount} (${formatScore(share * 100)} %)`;
    },
  };
}
