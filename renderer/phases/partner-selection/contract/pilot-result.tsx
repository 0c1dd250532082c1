import { Link } from 'wouter';
import { pilotTemplate } from '../../../../shared/content/contract/pilot-template.ts';
import { MEASURE_WORDS, type MeasureState } from '../../../../shared/domain/contract/judge-measure.ts';
import {
  PILOT_LACKS,
  type StandingPilot,
  VERDICT_WORDS,
} from '../../../../shared/domain/contract/pilot-standing.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../ui/format-score.ts';
import { type Tone, ToneBadge } from '../../../ui/tone-badge.tsx';
import styles from './contract.module.css';
import { explainPilot } from './explain-contract.ts';
import { MakeActionButton } from './make-action-button.tsx';
import { VERDICT_TONES } from './pilot-look.ts';

const TONES: Readonly<Record<MeasureState, Tone>> = { met: 'good', missed: 'bad', open: 'none' };

/** What a pilot's measures say, what its set-up lacks, and what it will not show. */
export function PilotResult({ one }: { readonly one: StandingPilot }) {
  const { pilot, measures, verdict, lacks, days, margin } = one;
  return (
    <section aria-label="Standing" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={VERDICT_TONES[verdict]}>{VERDICT_WORDS[verdict]}</ToneBadge>
        <ExplainButton what="Result of the pilot" explain={() => explainPilot(one)} />
        <span className={styles.quiet}>
          {[
            days === null ? null : `${days} days`,
            margin === null ? null : `a share is right within ${formatScore(margin)} points`,
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </div>
      {PILOT_LACKS.filter(({ value }) => lacks.includes(value)).map(({ value, label, help }) => (
        <p key={value} className={styles.flag} data-grave={value === 'disagrees' || undefined}>
          <strong>{label}.</strong> {help}
        </p>
      ))}
      <div>
        <MakeActionButton table="pilot" id={pilot.id} />
      </div>
      <h4>What it is passed by</h4>
      {measures.length > 0 && (
        <table className={styles.measures}>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col" className={styles.number}>
                Target
              </th>
              <th scope="col" className={styles.number}>
                Result
              </th>
              <th scope="col">Finding</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ measure, state }) => (
              <tr key={measure.id}>
                <th scope="row">
                  {measure.name}
                  <span className={styles.detail}>{measure.must ? 'Must' : 'Wanted'}</span>
                </th>
                <td className={styles.number}>
                  {measure.target !== null && `${measure.direction === 'up' ? '≥' : '≤'} `}
                  {formatPlain(measure.target)} {measure.unit}
                </td>
                <td className={styles.number}>{formatPlain(measure.result)}</td>
                <td>
                  {state === 'open' ? '–' : <ToneBadge tone={TONES[state]}>{MEASURE_WORDS[state]}</ToneBadge>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.quiet}>
        Targets and results are typed under <Link href="/partner-selection/contract/measures">Measures</Link>.
      </p>
      <h4>What a pilot cannot show</h4>
      <ul className={styles.list}>
        {pilotTemplate.cannot.map(({ id, name, help }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className={styles.detail}>{help}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
