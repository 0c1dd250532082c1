import { useMemo } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { tableOf } from '../../../shared/model/tables.ts';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { fieldColumns } from '../../ui/grid/field-columns.ts';
import { Guidance } from '../../ui/guidance.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import sums from './channels/season.module.css';
import styles from './register-page.module.css';

/** Certificates and other proofs that a partner has to bring. */
export function CertificatesPage() {
  const { row: asked } = useParams<{ row?: string }>();
  const [, navigate] = useLocation();
  const certificate = useWorkbook((w) => w.certificate);
  const columns = useMemo(
    () =>
      fieldColumns(tableOf('certificate'), ['name', 'need', 'scope', 'why'], {
        scope: { width: 300 },
        why: { width: 360 },
      }),
    [],
  );
  const rows = Object.values(certificate);
  const must = rows.filter(({ need }) => need === 'must').length;
  return (
    <div className={styles.page}>
      <PageHeader
        title="Certificates"
        purpose="What a partner has to prove, for which sites and services, and why. It becomes a condition of the tender."
        crumbs={['Engagement']}
      />
      <RegisterSplit
        table="certificate"
        columns={columns}
        asked={asked ?? null}
        onClosed={() => navigate('/engagement/certificates', { replace: true })}
        emptyText="List the certificates and reports that a partner must bring, or take over those of a sector template."
        toolbar={
          <span className={sums.sum}>
            {rows.length > 0 && (
              <>
                <strong>{must}</strong> must, <strong>{rows.length - must}</strong> wanted ·{' '}
              </>
            )}
            <Link href="/engagement/sector">What is usual in your sector</Link>
          </span>
        }
      />
      <Guidance title="A logo is no proof">
        <p>
          Ask for the document. It has to name the site and the service that would work for you, be valid on
          the first day, and come from somebody entitled to issue it.
        </p>
      </Guidance>
      <Guidance title="Must or wanted">
        <p>
          A must removes vendors from the list, so it needs a reason: a rule, a kind of data, a promise to
          customers. Three to five are usual. Everything else is wanted and counts in the comparison.
        </p>
      </Guidance>
      <Guidance title="What no certificate covers">
        <p>
          There is no certificate that makes anybody compliant with GDPR or HIPAA. These ask for contracts and
          measures, which the checklist and the contract deal with.
        </p>
      </Guidance>
    </div>
  );
}
