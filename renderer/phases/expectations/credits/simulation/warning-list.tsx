import { Link } from 'wouter';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import type { CreditWarning } from '../../../../../shared/domain/credit/credit-warnings.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { warningWords } from '../credit-words.ts';
import styles from './simulation.module.css';

interface WarningListProps {
  readonly warnings: readonly CreditWarning[];
  readonly tried: TriedScheme;
}

/** What should be looked at before the scheme goes into a contract, each with the way there. */
export function WarningList({ warnings, tried }: WarningListProps) {
  const nameOf = (id: string | null) => tried.history.levels.find(({ kpi }) => kpi.id === id)?.kpi.name ?? '';
  return (
    <Panel title={warnings.length === 0 ? 'Nothing speaks against it' : 'Before it goes into a contract'}>
      {warnings.length === 0 ? (
        <p className={styles.quiet}>
          Pool, amount at risk, grace and levels are within what is usual, and your own months neither always
          miss the levels nor always beat them.
        </p>
      ) : (
        <ul className={styles.warnings} aria-label="Warnings">
          {warnings.map((warning) => {
            const words = warningWords(warning, nameOf(warning.kpi));
            const { path, name } = wayTo(warning, tried);
            return (
              <li key={`${warning.rule}/${warning.kpi}`}>
                <span className={styles.mark} data-tone={words.tone} aria-hidden>
                  {words.tone === 'bad' ? '✕' : '!'}
                </span>
                <span>
                  <strong>{words.what}</strong> {words.why}
                </span>
                <Link href={path}>{name}</Link>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

/** Where the warning can be answered. */
function wayTo(
  { rule, kpi }: CreditWarning,
  { scheme }: TriedScheme,
): { readonly path: string; readonly name: string } {
  if (rule === 'no-levels' || rule === 'pool-small' || rule === 'pool-large')
    return { path: '/expectations/kpis/kpis', name: 'Open the KPIs' };
  if (rule === 'not-measured') return { path: '/expectations/credits/history', name: 'Open the history' };
  return kpi === null
    ? { path: rowPath('credit_scheme', scheme.id) ?? '', name: 'Open the scheme' }
    : { path: rowPath('kpi', kpi) ?? '', name: 'Open the KPI' };
}
