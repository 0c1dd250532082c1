import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { knockOuts, rfpRequirements } from '../../../../shared/domain/security/knock-outs.ts';
import { REQUIREMENT_FLAGS } from '../../../../shared/domain/security/requirement-standing.ts';
import type { SecurityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { ChartFrame } from '../../../ui/charts/chart-frame.tsx';
import { PartBars } from '../../../ui/charts/part-bars.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../ui/format-score.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { ClauseList } from './clause-list.tsx';
import { explainRequirements } from './explain-security.ts';
import { STATE_PARTS } from './requirement-look.ts';
import styles from './security.module.css';

/** How far proof is by where it comes from, what makes a candidate fall out, and what has to be looked at. */
export function CoverageView({ security }: { readonly security: SecurityCoverage }) {
  const [, navigate] = useLocation();
  const requirement = useWorkbook((w) => w.requirement);
  const certificate = useWorkbook((w) => w.certificate);
  const out = useMemo(() => knockOuts({ requirement, certificate }), [requirement, certificate]);
  const asked = useMemo(() => rfpRequirements({ requirement }).length, [requirement]);
  const { families, applying, open } = security;
  const shown = families.filter(({ total }) => total > 0);
  const missing = families.filter((one) => one.missing);
  const flagged = security.list.filter(({ standing }) => standing.flags.length > 0);
  const { shown: first, toggle } = useFirst(flagged, FIRST);
  return (
    <div className={styles.view}>
      {missing.length > 0 && (
        <div className={styles.notice}>
          <Notice
            tone="attention"
            title={`Nothing yet for ${missing.map(({ label }) => label).join(', ')}, although it applies`}
          >
            <p className={styles.quiet}>
              {missing.map(({ label, asked: facts }) => `${label}: ${facts[0]?.because}`).join('. ')}.{' '}
              <Link href="/expectations/security/proposed">Look at what is proposed</Link>
            </p>
          </Notice>
        </div>
      )}
      <ChartFrame
        title={
          applying === 0
            ? 'No requirement applies yet'
            : `${applying - open} of ${applying} requirements are accepted`
        }
        subtitle="Requirements that apply, by where they come from and how far their proof is."
        aside={<ExplainButton what="Requirements" explain={() => explainRequirements(security)} />}
        empty={shown.length === 0}
        picture={
          <PartBars
            label="Requirements by family and state"
            parts={STATE_PARTS}
            bars={shown.map(({ family, label, states, total }) => ({
              id: family,
              label,
              values: states,
              total: `${states.accepted} of ${total}`,
            }))}
            format={formatPlain}
            onPick={() => navigate('/expectations/security/requirements')}
          />
        }
        table={
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Comes from</Table.Th>
                {STATE_PARTS.map(({ key, label }) => (
                  <Table.Th key={key} ta="right">
                    {label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map(({ family, label, states }) => (
                <Table.Tr key={family}>
                  <Table.Th scope="row">{label}</Table.Th>
                  {STATE_PARTS.map(({ key }) => (
                    <Table.Td key={key} ta="right">
                      {states[key as keyof typeof states]}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        }
      />
      <div className={styles.columns}>
        <Panel
          title={`What makes a candidate fall out (${out.length})`}
          aside={<span className={styles.quiet}>Asked in the RFP: {asked}</span>}
        >
          {out.length === 0 ? (
            <p className={styles.quiet}>
              No requirement is a knock-out and no certificate a must. Mark what you would never do without.
            </p>
          ) : (
            <ul className={styles.plain}>
              {out.map(({ id, table, name, evidenceWanted }) => (
                <li key={id}>
                  <Link href={rowPath(table, id) ?? ''}>{name}</Link>
                  <span className={styles.detail}>
                    {table === 'certificate' ? 'Certificate that is a must' : evidenceWanted}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <div className={styles.stack}>
          <ClauseList security={security} />
          <Panel title={`To look at (${flagged.length})`}>
            {flagged.length === 0 && (
              <p className={styles.quiet}>No proof is missing, turned down or too old.</p>
            )}
            <ul className={styles.plain}>
              {first.map(({ row, standing }) => (
                <li key={row.id}>
                  <Link href={rowPath('requirement', row.id) ?? ''}>{row.name}</Link>
                  <span className={styles.detail}>
                    {standing.flags
                      .map((flag) => REQUIREMENT_FLAGS.find(({ value }) => value === flag)?.label)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
            <ShowAll toggle={toggle} />
          </Panel>
        </div>
      </div>
    </div>
  );
}

const FIRST = 8;
