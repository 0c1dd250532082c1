import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ProcessAudits } from '../../../../../shared/domain/sourcing/process/audit-processes.ts';
import type { Parameters } from '../../../../../shared/model/parameters.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { ProcessCard } from './process-card.tsx';
import { WaveLimit } from './wave-limit.tsx';
import styles from './waves.module.css';
import { whyHere, whyStaying } from './why-here.ts';

/** The highest wave that the model allows. */
const LAST = 9;

interface WaveViewProps {
  readonly audits: ProcessAudits;
  readonly parameters: Parameters;
  readonly current: string | null;
  readonly onOpen: (process: string) => void;
}

/** What moves first, what follows and what stays, each with its reason. */
export function WaveView({ audits: { plan }, parameters, current, onOpen }: WaveViewProps) {
  const { moves, waves, staying } = plan;
  const numbers = [...new Set([1, 2, ...waves.map(({ wave }) => wave)])].sort((a, b) => a - b);
  const last = Math.min(LAST, (numbers.at(-1) ?? 2) + 1);
  const shared = { last, current, onOpen };
  return (
    <div className={styles.view}>
      <WaveLimit plan={plan} parameters={parameters} />
      <div className={styles.lanes}>
        {numbers.map((number) => {
          const inside = moves.filter(({ wave }) => wave === number);
          const fte = waves.find(({ wave }) => wave === number)?.fte ?? 0;
          return (
            <Lane
              key={number}
              title={`Wave ${number}`}
              fte={fte}
              cards={inside.map((move) => ({ audit: move.audit, why: whyHere(move) }))}
              wave={number}
              {...shared}
            />
          );
        })}
        <Lane
          title="Staying"
          fte={null}
          cards={staying.map((audit) => ({ audit, why: whyStaying(audit) }))}
          wave={null}
          {...shared}
        />
      </div>
    </div>
  );
}

interface LaneProps {
  readonly title: string;
  readonly fte: number | null;
  readonly cards: readonly { readonly audit: ProcessAudit; readonly why: string }[];
  /** Null for what stays. */
  readonly wave: number | null;
  readonly last: number;
  readonly current: string | null;
  readonly onOpen: (process: string) => void;
}

/** More cards than this are asked for. */
const FIRST = 40;

function Lane({ title, fte, cards, wave, last, current, onOpen }: LaneProps) {
  const { shown, toggle } = useFirst(cards, FIRST);
  return (
    <section className={styles.lane} aria-label={title}>
      <h3 className={styles.laneTitle}>
        {title}
        <span className={styles.count}>
          {cards.length} {cards.length === 1 ? 'process' : 'processes'}
          {fte !== null && cards.length > 0 && `, ${formatScore(fte)} FTE`}
        </span>
      </h3>
      {cards.length === 0 ? (
        <p className={styles.empty}>Nothing here.</p>
      ) : (
        <ul className={styles.cards}>
          {shown.map(({ audit, why }) => (
            <ProcessCard
              key={audit.process.id}
              audit={audit}
              why={why}
              wave={wave}
              last={last}
              current={audit.process.id === current}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      <ShowAll toggle={toggle} />
    </section>
  );
}
