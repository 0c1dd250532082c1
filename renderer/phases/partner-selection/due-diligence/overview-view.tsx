import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CheckCoverage } from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { FLAG_SEVERITIES, VENDOR_CHECKS } from '../../../../shared/model/selection-lists.ts';
import type { RedFlag } from '../../../../shared/model/tables/red-flag.ts';
import type { VendorCheck } from '../../../../shared/model/tables/vendor-check.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { type Tone, ToneBadge } from '../../../ui/tone-badge.tsx';
import styles from './due-diligence.module.css';
import { explainDueDiligence } from './explain-due-diligence.ts';
import type { CheckedVendor } from './use-due-diligence.ts';

/** What is known about each vendor beyond its own words, what is missing, and what speaks against it. */
export function OverviewView({ checked }: { readonly checked: readonly CheckedVendor[] }) {
  if (checked.length === 0)
    return (
      <EmptyCard
        label="No vendors to check yet"
        actions={
          <Button component={Link} href="/partner-selection/vendors/vendors">
            Open the vendors
          </Button>
        }
      >
        Whoever is in the race is checked here: what others say about it, what you see with your own eyes, and
        what its accounts show.
      </EmptyCard>
    );
  const stopped = checked.filter(({ standing }) => standing.stops.length > 0);
  const flags = checked
    .flatMap(({ vendor, standing }) => standing.openFlags.map((flag) => ({ vendor, flag })))
    .sort((a, b) => GRAVITY.indexOf(a.flag.severity) - GRAVITY.indexOf(b.flag.severity));
  return (
    <div className={styles.view}>
      {stopped.map(({ vendor, standing }) => (
        <div key={vendor.id} className={styles.notice}>
          <Notice tone="attention" title={`${vendor.name} cannot be recommended while a red flag stops it`}>
            <ul className={styles.plain}>
              {standing.stops.map(({ id, name }) => (
                <li key={id}>
                  <Link href={rowPath('red_flag', id) ?? ''}>{name}</Link>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ))}
      <Panel
        title="What has been checked"
        aside={<ExplainButton what="Due diligence" explain={() => explainDueDiligence(checked)} />}
        flush
      >
        <ScrollRegion className={styles.scroller} label="Checks by vendor">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Vendor</th>
                {VENDOR_CHECKS.map(({ value, label }) => (
                  <th key={value} scope="col" title={label}>
                    {SHORT[value]}
                  </th>
                ))}
                <th scope="col">Red flags</th>
              </tr>
            </thead>
            <tbody>
              {checked.map(({ vendor, standing }) => (
                <tr
                  key={vendor.id}
                  data-off={vendor.state === 'out' || vendor.state === 'declined' || undefined}
                >
                  <th scope="row">
                    <Link href={rowPath('vendor', vendor.id) ?? ''}>{vendor.name}</Link>
                    <span className={styles.detail}>
                      {standing.complete
                        ? 'Complete'
                        : standing.missing.length === 0
                          ? 'All checks done'
                          : `${standing.missing.length} of ${standing.coverage.length} kinds missing`}
                    </span>
                  </th>
                  {standing.coverage.map((one) => (
                    <td key={one.kind}>
                      <ToneBadge tone={coverageTone(one)}>{coverageWord(one)}</ToneBadge>
                      {detailOf(one) !== '' && <span className={styles.detail}>{detailOf(one)}</span>}
                    </td>
                  ))}
                  <td>
                    {standing.openFlags.length === 0 ? (
                      <ToneBadge tone={standing.stops.length > 0 ? 'bad' : 'none'}>
                        {standing.stops.length > 0 ? 'Confirmed' : 'None open'}
                      </ToneBadge>
                    ) : (
                      <ToneBadge tone={standing.stops.length > 0 ? 'bad' : 'attention'}>
                        {`${standing.openFlags.length} open`}
                      </ToneBadge>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </Panel>
      {flags.length > 0 && (
        <Panel title={`Open red flags (${flags.length})`}>
          <ul className={styles.plain}>
            {flags.map(({ vendor, flag }) => (
              <li key={flag.id} className={styles.flagLine}>
                <ToneBadge
                  tone={flag.severity === 'stop' ? 'bad' : flag.severity === 'serious' ? 'attention' : 'none'}
                >
                  {FLAG_SEVERITIES.find(({ value }) => value === flag.severity)?.label ?? flag.severity}
                </ToneBadge>
                <span>
                  <Link href={rowPath('red_flag', flag.id) ?? ''}>{flag.name}</Link>
                  <span className={styles.detail}>{vendor.name}</span>
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

const GRAVITY: readonly RedFlag['severity'][] = ['stop', 'serious', 'look'];

/** The kinds of checks in a word each, so that all stand beside each other. */
const SHORT: Readonly<Record<VendorCheck['kind'], string>> = {
  reference: 'References',
  visit: 'Visit',
  demo: 'Demo',
  'live-test': 'Live test',
  financial: 'Finances',
  sanctions: 'Sanctions',
};

function coverageTone({ enough, done, refused }: CheckCoverage): Tone {
  if (enough) return 'good';
  if (refused > 0) return 'bad';
  return done > 0 ? 'attention' : 'none';
}

function coverageWord({ enough, done, wanted, refused, planned }: CheckCoverage): string {
  if (enough) return done > 1 ? `${done} done` : 'Done';
  if (done > 0) return `${done} of ${wanted}`;
  if (refused > 0) return 'Refused';
  return planned > 0 ? 'Planned' : 'Missing';
}

function detailOf({ enough, done, planned, refused }: CheckCoverage): string {
  if (enough) return planned > 0 ? `${planned} more planned` : '';
  return [
    done > 0 && planned > 0 ? `${planned} planned` : '',
    done > 0 && refused > 0 ? `${refused} refused` : '',
    done === 0 && refused > 0 && planned > 0 ? `${planned} planned` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
