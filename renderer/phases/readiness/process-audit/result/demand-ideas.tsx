import { demandIdeasFor } from '../../../../../shared/content/sourcing/guidance.ts';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import styles from './process-result.module.css';

/** Why demand should be removed before it is moved, and how others did it. */
export function DemandIdeas({ audit: { process, demand } }: { readonly audit: ProcessAudit }) {
  if (demand.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Remove demand first">
      <h3>Remove demand first</h3>
      {demand.includes('repeat-contacts') && (
        <p className={styles.quiet}>
          {formatPlain(process.repeat_percent)} % of contacts are about a case that was thought closed.
        </p>
      )}
      {demand.includes('avoidable-cause') && (
        <p className={styles.quiet}>Avoidable cause: {process.avoidable_cause.trim()}</p>
      )}
      <ul className={styles.ideas}>
        {demandIdeasFor(demand, process.contact_type)
          .slice(0, 4)
          .map(({ id, idea, check }) => (
            <li key={id}>
              {idea} <span className={styles.quiet}>Check: {check}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
