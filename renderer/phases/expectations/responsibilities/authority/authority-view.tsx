import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { AUTHORITY_LEVELS } from '../../../../../shared/domain/duties/authority-levels.ts';
import { authorityFindingWords } from '../../../../../shared/domain/duties/authority-words.ts';
import { checkAuthority } from '../../../../../shared/domain/duties/check-authority.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { AuthorityLimit } from '../../../../../shared/model/tables/authority-limit.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { Points } from '../points.tsx';
import { tableColumns } from '../table-columns.ts';
import { useCurrency, useTouchpointAuthority } from '../use-duties.ts';
import styles from './authority.module.css';
import { AuthorityFindings } from './authority-findings.tsx';
import { WhoMayDecide } from './who-may-decide.tsx';

interface AuthorityViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** Who at the partner may grant what, up to which amount, and whether that fits together. */
export function AuthorityView({ asked, path }: AuthorityViewProps) {
  const [, navigate] = useLocation();
  const authority_limit = useWorkbook((w) => w.authority_limit);
  const currency = useCurrency();
  const atTouchpoints = useTouchpointAuthority();
  const columns = useMemo(() => authorityColumns(currency), [currency]);
  const rows = useMemo(
    () => Object.values(authority_limit).sort((a, b) => a.position - b.position),
    [authority_limit],
  );
  const open = (id: string) => navigate(`${path}/${encodeURIComponent(id)}`);
  return (
    <div className={styles.view}>
      {rows.length > 0 && (
        <div className={styles.pair}>
          <WhoMayDecide rows={rows} currency={currency} />
          <AuthorityFindings rows={rows} touchpoints={atTouchpoints} currency={currency} onOpen={open} />
        </div>
      )}
      <div className={styles.register}>
        <RegisterSplit
          table="authority_limit"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          extra={(id) => {
            const row = authority_limit[id];
            return row && <Points points={checkAuthority(row).map(authorityFindingWords)} />;
          }}
          emptyText="No decisions yet. Add usual ones from the list, then type what agents, team leads and the partner’s manager may grant."
        />
      </div>
    </div>
  );
}

function authorityColumns(currency: string): readonly GridColumn[] {
  const findings = (row: AnyRow) => checkAuthority(row as unknown as AuthorityLimit);
  const says = (row: AnyRow) =>
    findings(row)
      .map((one) => authorityFindingWords(one).says)
      .join('; ');
  const money = Object.fromEntries(
    AUTHORITY_LEVELS.flatMap(({ value, label, limit, cap }) => [
      [
        limit,
        {
          header: `${label}, ${currency}`,
          width: 30 + 8 * `${label}, ${currency}`.length,
          tone: toneOf(value),
        },
      ],
      [
        cap,
        { header: `${label} a year, ${currency}`, width: 30 + 8 * `${label} a year, ${currency}`.length },
      ],
    ]),
  );
  return tableColumns(
    'authority_limit',
    [
      {
        key: 'authority_findings',
        header: 'To look at',
        help: 'Limits that fall towards higher levels, caps below a single case, nothing recorded.',
        width: 190,
        value: says,
        text: says,
        tone: (row) => (findings(row).length > 0 ? 'attention' : null),
      },
    ],
    { ...money, name: { width: 200 }, client_only: { width: 124 }, touchpoints: { width: 220 } },
  );
}

/** An empty limit means that the level may not decide; that is no gap where the client alone does. */
function toneOf(level: string): (row: AnyRow) => 'attention' | null {
  return (row) =>
    checkAuthority(row as unknown as AuthorityLimit).some(
      (finding) => finding.rule === 'limit-falls' && finding.to === level,
    )
      ? 'attention'
      : null;
}
