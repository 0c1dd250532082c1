import { aboutCertificateState } from '../../../../../shared/domain/vendor/certificate-standing.ts';
import type { VendorCertificates } from '../../../../../shared/domain/vendor/vendor-certificates.ts';
import styles from '../vendors.module.css';

/** What a vendor lacks of the certificates that the engagement asks for; nothing when it lacks none. */
export function LackingList({ own }: { readonly own: VendorCertificates | undefined }) {
  if (!own || own.lacking.length === 0) return null;
  return (
    <div>
      <p className={styles.line}>Certificates that it has not shown:</p>
      <ul className={styles.plain}>
        {own.lacking.map(({ certificate, best }) => (
          <li key={certificate.id}>
            {certificate.name}
            <span className={styles.quiet}>
              {' '}
              {certificate.need === 'must' ? 'must' : 'wanted'};{' '}
              {best === null ? 'nothing offered' : lower(aboutCertificateState(best).label)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
