import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  OBLIGATION_TARGET01,
  obligationScore,
  obligationShare,
} from '../../../../../shared/domain/duties/obligation-score.ts';
import { groupBy } from '../../../../../shared/lib/group-by.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { ClientObligation } from '../../../../../shared/model/tables/client-obligation.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainObligations } from '../explain-duties.ts';
import { formatShare } from '../format-money.ts';
import { tableColumns } from '../table-columns.ts';
import { ObligationResult } from './obligation-result.tsx';

interface ObligationsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** What the client owes its partner, how often that was kept, and which KPIs stand on it. */
export function ObligationsView({ asked, path }: ObligationsViewProps) {
  const [, navigate] = useLocation();
  const client_obligation = useWorkbook((w) => w.client_obligation);
  const kpi = useWorkbook((w) => w.kpi);
  const rows = useMemo(
    () => Object.values(client_obligation).sort((a, b) => a.position - b.position),
    [client_obligation],
  );
  const kpis = useMemo(() => kpisByObligation(Object.values(kpi)), [kpi]);
  const columns = useMemo(() => obligationColumns(kpis), [kpis]);
  const score = obligationScore(rows);
  const short = score.share01 !== null && score.share01 < OBLIGATION_TARGET01;
  return (
    <RegisterSplit
      table="client_obligation"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        <Counts
          counts={[
            { figure: formatShare(score.share01), words: 'kept so far', bad: short },
            { figure: formatShare(OBLIGATION_TARGET01), words: 'target' },
            { figure: `${score.counted} of ${score.of}`, words: 'counted' },
          ]}
        >
          <ExplainButton what="Client obligations kept" explain={() => explainObligations(rows, score)} />
        </Counts>
      }
      extra={(id) => {
        const row = client_obligation[id];
        return row && <ObligationResult row={row} kpis={kpis.get(id) ?? []} />;
      }}
      emptyText="No obligations yet. Add usual ones from the list: every promise of a partner stands on one of yours."
    />
  );
}

function kpisByObligation(kpis: readonly Kpi[]): ReadonlyMap<string, readonly Kpi[]> {
  const pairs = kpis
    .toSorted((a, b) => a.position - b.position)
    .flatMap((one) => listed(one.obligations).map((id) => ({ id, one })));
  const groups = groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ one }) => one)]));
}

function obligationColumns(kpis: ReadonlyMap<string, readonly Kpi[]>): readonly GridColumn[] {
  const share = (row: AnyRow) => obligationShare(row as unknown as ClientObligation);
  const names = (row: AnyRow) => (kpis.get(row.id) ?? []).map(({ code, name }) => code || name).join(', ');
  return tableColumns(
    'client_obligation',
    [
      {
        key: 'duty_kept',
        header: 'Kept, %',
        help: 'Kept ÷ fell due. Empty while it was not counted, or nothing fell due.',
        width: 92,
        value: (row) => {
          const share01 = share(row);
          return share01 === null ? null : share01 * 100;
        },
        text: (row) => (share(row) === null ? '' : formatShare(share(row))),
        tone: (row) => {
          const share01 = share(row);
          return share01 === null ? null : share01 < OBLIGATION_TARGET01 ? 'bad' : 'good';
        },
      },
      {
        key: 'duty_kpis',
        header: 'KPIs that stand on it',
        help: 'KPIs of the partner that name the obligation as something they need.',
        width: 170,
        value: names,
        text: names,
      },
    ],
    { name: { width: 280 }, standard: { width: 320 } },
  );
}
