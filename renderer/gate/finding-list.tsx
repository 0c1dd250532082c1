import { Link } from 'wouter';
import type { GateFinding, Severity } from '../../shared/domain/gate/gate-finding.ts';
import { SEVERITIES } from '../../shared/domain/gate/gate-finding.ts';
import { shownFigure } from '../../shared/domain/gate/gate-grounds.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './gate.module.css';
import { GATE_PLACES, gateRowPath } from './gate-places.ts';

const TITLES: Readonly<Record<Severity, string>> = {
  stop: 'What stops it',
  condition: 'What would be a condition',
  remark: 'Worth knowing',
  met: 'In order',
};

const SYMBOLS: Readonly<Record<Severity, string>> = { stop: '✕', condition: '!', remark: 'i', met: '✓' };

/** Everything that the gate looks at, what stops first, each with the way to where it can be changed. */
export function FindingList({ findings }: { readonly findings: readonly GateFinding[] }) {
  return (
    <>
      {SEVERITIES.map(({ value, help }) => {
        const list = findings.filter(({ severity }) => severity === value);
        return list.length === 0 ? null : (
          <Panel
            key={value}
            title={`${TITLES[value]} (${list.length})`}
            aside={<span className={styles.aside}>{help}</span>}
            flush
          >
            <ul className={styles.findings}>
              {list.map((finding) => (
                <FindingItem key={finding.criterion.id} finding={finding} />
              ))}
            </ul>
          </Panel>
        );
      })}
    </>
  );
}

function FindingItem({ finding }: { readonly finding: GateFinding }) {
  const { criterion, severity, sentence, rows } = finding;
  const place = GATE_PLACES[criterion.step];
  return (
    <li className={styles.finding} data-severity={severity}>
      <span className={styles.symbol} aria-hidden>
        {SYMBOLS[severity]}
      </span>
      <div className={styles.words}>
        <p className={styles.label}>
          {criterion.label} <strong>{shownFigure(finding)}</strong>
        </p>
        <p>{sentence}</p>
        {severity !== 'met' && rows.length > 0 && (
          <p className={styles.rows}>
            {rows.slice(0, MOST).map((row) => (
              <Link key={row.id} href={gateRowPath(row)} title={row.name}>
                {row.table === 'question' ? row.id : row.name}
              </Link>
            ))}
            {rows.length > MOST && <span>and {rows.length - MOST} more</span>}
          </p>
        )}
      </div>
      {severity !== 'met' && (
        <Link
          href={place.path}
          className={styles.go}
          aria-label={`Take me there: ${criterion.label}, on ${place.name}`}
        >
          {place.name} →
        </Link>
      )}
    </li>
  );
}

/** More rows of one finding than these are looked up where they stand. */
const MOST = 6;
