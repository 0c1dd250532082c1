import { Link } from 'wouter';
import { requirementCatalogue } from '../../../../shared/content/security/catalogue.ts';
import type { SecurityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { Panel } from '../../../ui/panel.tsx';
import styles from './security.module.css';
import { useTakenRequirements } from './use-security.ts';

const LISTS = [
  { family: 'gdpr-28', title: 'GDPR, Article 28(3)', begins: 'gdpr-28-' },
  { family: 'ccpa', title: 'CCPA, service-provider terms', begins: 'ccpa-' },
] as const;

/** The mandatory terms of the two laws that name them one by one, where they apply: which are there and which not. */
export function ClauseList({ security }: { readonly security: SecurityCoverage }) {
  const taken = useTakenRequirements();
  const shown = LISTS.filter(({ family }) =>
    security.families.some((one) => one.family === family && (one.asked.length > 0 || one.total > 0)),
  );
  return shown.map(({ family, title, begins }) => {
    const terms = requirementCatalogue.filter(({ id }) => id.startsWith(begins));
    const there = terms.filter(({ id }) => taken.has(id)).length;
    return (
      <Panel key={family} title={`${title}: ${there} of ${terms.length} terms`}>
        <ul className={styles.clauses}>
          {terms.map(({ id, name }) => {
            const has = taken.has(id);
            return (
              <li key={id} data-there={has || undefined}>
                <span aria-hidden>{has ? '✓' : '○'}</span>
                {has ? (
                  <Link href={rowPath('requirement', id) ?? ''}>{name}</Link>
                ) : (
                  <span>{name}, not yet</span>
                )}
              </li>
            );
          })}
        </ul>
      </Panel>
    );
  });
}
