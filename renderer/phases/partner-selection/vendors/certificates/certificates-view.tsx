import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { aboutCertificateState } from '../../../../../shared/domain/vendor/certificate-standing.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainCertificates } from '../explain-vendors.ts';
import type { StandingVendors } from '../use-vendors.ts';
import styles from '../vendors.module.css';
import { certificateColumns } from './certificate-columns.ts';
import { LackingList } from './lacking-list.tsx';

interface CertificatesViewProps {
  readonly vendors: StandingVendors;
  readonly asked: string | null;
  readonly path: string;
}

/** Every certificate that vendors have named, and what it is worth as proof. */
export function CertificatesView({ vendors, asked, path }: CertificatesViewProps) {
  const [, navigate] = useLocation();
  const end = useWorkbook((w) => Object.values(w.engagement)[0]?.go_live_on ?? null);
  const { certificates, inRace } = vendors;
  const columns = useMemo(() => certificateColumns(certificates), [certificates]);
  const all = [...certificates.values()].flatMap((own) => own.certificates);
  const count = (is: (state: ReturnType<typeof aboutCertificateState>) => boolean) =>
    all.filter(({ state }) => is(aboutCertificateState(state))).length;
  const claimed = count(({ value }) => value === 'claimed');
  const musts = inRace.filter(({ id }) =>
    certificates.get(id)?.lacking.some(({ certificate }) => certificate.need === 'must'),
  );
  return (
    <RegisterSplit
      table="vendor_certificate"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        all.length > 0 && (
          <Counts
            counts={[
              { figure: count(({ counts }) => counts), words: `of ${all.length} count as proof` },
              ...(claimed > 0 ? [{ figure: claimed, words: 'only claimed', bad: true }] : []),
              ...(musts.length > 0 ? [{ figure: musts.length, words: 'lack a must', bad: true }] : []),
            ]}
          >
            <ExplainButton what="Certificates" explain={() => explainCertificates(vendors)} />
          </Counts>
        )
      }
      extra={(id) => {
        const one = all.find(({ row }) => row.id === id);
        if (!one) return null;
        const { label, help, counts, grave } = aboutCertificateState(one.state);
        return (
          <section aria-label="Worth" className={styles.result}>
            <div className={styles.verdict}>
              <ToneBadge tone={grave ? 'bad' : counts && one.state === 'valid' ? 'good' : 'attention'}>
                {label}
              </ToneBadge>
              <span className={styles.quiet}>{counts ? 'Counts as proof.' : 'Does not count as proof.'}</span>
            </div>
            <p className={styles.line}>
              {help}
              {one.state === 'ends-before-live' &&
                end !== null &&
                ` Going live is planned for ${formatDay(end)}.`}
            </p>
            <LackingList own={certificates.get(one.row.vendor)} />
          </section>
        );
      }}
      emptyText="No certificates of vendors yet. Write down each that a vendor names, then look at the document itself: its scope, its sites and its last day."
    />
  );
}
