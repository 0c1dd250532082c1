import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { type CountedRisk, flagLabel } from '../../../../../shared/domain/risk/counted-risk.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { bandLook } from '../band-look.ts';
import { BandMark } from '../band-mark.tsx';
import { formatAmount } from '../format-amount.ts';
import { isReviewOverdue } from './review-overdue.ts';

/** Fields that are shown from the start; the others are one click away. */
const SHOWN: ReadonlySet<string> = new Set([
  'name',
  'category',
  'likelihood',
  'impact',
  'residual_likelihood',
  'residual_impact',
  'response',
  'owner',
  'review_on',
  'status',
  'mitigation',
]);

const WIDTHS: Readonly<Record<string, number>> = { name: 320, mitigation: 320, cause: 320 };

/** The columns of the register of risks: what counts right behind the name, then every field. */
export function riskColumns({ byId }: RiskAssessment, today: string): readonly GridColumn[] {
  const of = (row: AnyRow) => byId[row.id];
  const table = tableOf('risk');
  const names = Object.keys(table.fields).filter((name) => name !== 'id' && name !== 'position');
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of names) {
    const width = WIDTHS[name];
    changes[name] = { hidden: !SHOWN.has(name), ...(width === undefined ? {} : { width }) };
  }
  changes.review_on = {
    hidden: false,
    tone: (row) => {
      const found = of(row);
      return found && isReviewOverdue(found.risk, today) ? 'bad' : null;
    },
  };
  const [first, ...fields] = fieldColumns(table, names, changes);
  if (!first) throw new Error('A risk has no fields.');
  return [first, ...computed(of), ...fields];
}

function computed(of: (row: AnyRow) => CountedRisk | undefined): readonly GridColumn[] {
  const section = 'What counts';
  const bandText = (row: AnyRow) => {
    const found = of(row);
    return found?.risk.status === 'closed' ? 'Closed' : bandLook(found?.band ?? null).label;
  };
  const flags = (row: AnyRow) => (of(row)?.flags ?? []).map(flagLabel).join(', ');
  const counts = (row: AnyRow) => {
    const pair = of(row)?.counts ?? null;
    return pair === null ? '' : pair === 'residual' ? 'After controls' : 'Before controls';
  };
  return [
    {
      key: 'risk_score',
      header: 'Score',
      help: 'Likelihood × impact of the rating that counts, 1 to 25.',
      section,
      width: 76,
      value: (row) => of(row)?.score ?? null,
    },
    {
      key: 'risk_band',
      header: 'Band',
      help: 'Low 1 to 4, medium 5 to 9, high 10 to 14, critical 15 to 25.',
      section,
      width: 112,
      value: bandText,
      text: bandText,
      render: (row) => {
        const band = of(row)?.band ?? null;
        return <BandMark band={band}>{bandText(row)}</BandMark>;
      },
    },
    {
      key: 'risk_counts',
      header: 'Counts',
      help: 'After controls only once one of them is in place with evidence.',
      section,
      width: 132,
      value: counts,
      text: counts,
    },
    {
      key: 'risk_flags',
      header: 'To look at',
      help: 'What is missing or does not fit together in the ratings.',
      section,
      width: 184,
      value: flags,
      text: flags,
      tone: (row) => (flags(row) === '' ? null : 'attention'),
    },
    {
      key: 'risk_controls',
      header: 'Controls proven',
      help: 'Controls in place with evidence, of all.',
      section,
      width: 124,
      value: (row) => of(row)?.proven ?? 0,
      text: (row) => {
        const found = of(row);
        return found && found.controls > 0 ? `${found.proven} of ${found.controls}` : '';
      },
    },
    {
      key: 'risk_loss',
      header: 'Loss a year',
      help: 'Expected loss: chance in a year × cost of one occurrence.',
      section,
      width: 112,
      value: (row) => of(row)?.loss ?? null,
      text: (row) => {
        const loss = of(row)?.loss ?? null;
        return loss === null ? '' : formatAmount(loss, '');
      },
    },
  ];
}
