import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { locationOverlaps } from '../../../../../shared/domain/sourcing/location/location-overlaps.ts';
import { findChannelSwitches } from '../../../../../shared/domain/sourcing/touchpoint/lost-context.ts';
import {
  BLEND_PARTS,
  summariseDecisions,
} from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { touchpointWarnings } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-warnings.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { formatCount, formatWork } from '../format-sourcing.ts';
import type { TouchpointMap } from '../use-touchpoint-map.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { BlendBar } from './blend-bar.tsx';
import { blendFinding } from './blend-finding.ts';
import { BlendTable } from './blend-table.tsx';
import { DecisionTable } from './decision-table.tsx';
import styles from './summary.module.css';
import { switchSentence } from './switch-sentence.ts';
import { TouchpointList } from './touchpoint-list.tsx';
import { WarningList } from './warning-list.tsx';

interface SummaryViewProps {
  readonly map: TouchpointMap;
  readonly onOpen: (id: string) => void;
}

const MOST_SWITCHES = 40;
const SWITCH_LABELS = { lost: 'Lost', unknown: 'Unknown', 'looked-up': 'Looked up', kept: 'Kept' } as const;

/** Who would do how much, what is still to decide, and what needs a look. */
export function SummaryView({ map: { advice }, onOpen }: SummaryViewProps) {
  const [accepting, setAccepting] = useState(false);
  const parameter = useWorkbook((w) => w.parameter);
  const engagement = useWorkbook((w) => w.engagement);
  const location = useWorkbook((w) => w.location);
  const parameters = parametersOf({ parameter });
  const summary = useMemo(
    () => summariseDecisions(advice, parameterValue(parameters, 'decision.hybrid_share')),
    [advice, parameters],
  );
  const today = dayOf(new Date());
  // A look at every day of the year for every location is not repeated for a decision.
  const overlaps = useMemo(
    () => locationOverlaps({ engagement, location }, Number(today.slice(0, 4))),
    [engagement, location, today],
  );
  const warnings = useMemo(
    () => touchpointWarnings(advice, { parameters, locations: location, overlaps, today }),
    [advice, parameters, location, overlaps, today],
  );
  const switches = useMemo(() => findChannelSwitches(advice.map(({ touchpoint }) => touchpoint)), [advice]);
  const names = useMemo(
    () => new Map(advice.map(({ touchpoint }) => [touchpoint.id, touchpoint.name])),
    [advice],
  );
  const lost = switches.filter(({ context }) => context === 'lost').length;
  return (
    <div className={styles.page}>
      <section className={styles.card}>
        <ChartFrame
          title={blendFinding(summary)}
          empty={BLEND_PARTS.every((part) => summary.blend[part].fte === 0)}
          picture={<BlendBar blend={summary.blend} />}
          table={<BlendTable blend={summary.blend} />}
        />
      </section>
      <dl className={styles.numbers}>
        <Fact label="Not yet decided" value={summary.undecided} of={summary.total.count} />
        <Fact label="Open, ratings missing" value={summary.open} of={summary.total.count} />
        <Fact label="Overridden" value={summary.overridden} />
        <Fact label="Outdated" value={summary.outdated} />
        <Fact label="Close calls" value={summary.closeCalls} />
        <Fact label="Blocked" value={summary.blocked} />
        <Fact label="On hold" value={summary.onHold} />
        <Fact label="Without workload" value={summary.withoutWorkload} />
      </dl>
      <div className={styles.pair}>
        <Panel
          title="Decisions"
          aside={
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconChecks size={16} aria-hidden />}
              onClick={() => setAccepting(true)}
            >
              Accept all recommendations
            </Button>
          }
        >
          <DecisionTable byDecision={summary.byDecision} total={summary.total} />
        </Panel>
        <Panel title="CX-critical touchpoints" aside={<Count value={summary.critical} />}>
          <TouchpointList
            advice={advice.filter(({ touchpoint }) => touchpoint.critical)}
            empty="None is marked as critical. Mark those whose failure costs customers: they are watched first after a move."
            onOpen={onOpen}
            detail={({ effective, fte, touchpoint }) => (
              <>
                <DecisionBadge decision={effective} />, {formatWork(fte, touchpoint.contacts_per_month)}
              </>
            )}
          />
        </Panel>
      </div>
      <Panel title="What needs a look" aside={<Count value={warnings.length} />}>
        <WarningList warnings={warnings} nameOf={(id) => names.get(id) ?? id} onOpen={onOpen} />
      </Panel>
      <div className={styles.pair}>
        <Panel title="Decided against the recommendation" aside={<Count value={summary.overridden} />}>
          <TouchpointList
            advice={advice.filter(({ standing }) => standing === 'overridden')}
            empty="No decision differs from its recommendation."
            onOpen={onOpen}
            detail={({ touchpoint, recommended }) => (
              <>
                <DecisionBadge decision={touchpoint.decision} /> instead of{' '}
                <DecisionBadge decision={recommended} none="open" />.{' '}
                {touchpoint.decision_reason || 'No reason is given.'}
              </>
            )}
          />
        </Panel>
        <Panel title="Close calls" aside={<Count value={summary.closeCalls} />}>
          <TouchpointList
            advice={advice.filter(({ closeCall }) => closeCall)}
            empty="No recommendation hangs on a few points."
            onOpen={onOpen}
            detail={({ recommended, standing }) => (
              <>
                <DecisionBadge decision={recommended} />
                {standing === 'undecided' ? ', not yet decided' : ', decided'}
              </>
            )}
          />
        </Panel>
      </div>
      <Panel
        title={
          switches.length === 0
            ? 'No way between channels is known'
            : `${lost} of ${switches.length} ways between channels lose what the customer said`
        }
      >
        {switches.length === 0 ? (
          <p className={styles.quiet}>
            Link touchpoints to their processes, or name where a customer goes on, to see what happens between
            channels.
          </p>
        ) : (
          <ul className={styles.list}>
            {switches.slice(0, MOST_SWITCHES).map((one) => (
              <li key={`${one.from.id}-${one.to.id}`} className={styles.switch}>
                <span className={styles.context} data-context={one.context}>
                  {SWITCH_LABELS[one.context]}
                </span>
                <span>
                  {switchSentence(one)}{' '}
                  <button type="button" className={styles.link} onClick={() => onOpen(one.from.id)}>
                    Open<span className={styles.unseen}> {one.from.name}</span>
                  </button>
                </span>
              </li>
            ))}
            {switches.length > MOST_SWITCHES && (
              <li className={styles.quiet}>and {formatCount(switches.length - MOST_SWITCHES)} more</li>
            )}
          </ul>
        )}
      </Panel>
      {accepting && <AcceptDialog advice={advice} onClose={() => setAccepting(false)} />}
    </div>
  );
}

function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function Fact({
  label,
  value,
  of,
}: {
  readonly label: string;
  readonly value: number;
  readonly of?: number;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {formatCount(value)}
        {of !== undefined && <span className={styles.of}> of {formatCount(of)}</span>}
      </dd>
    </div>
  );
}

function Count({ value }: { readonly value: number }) {
  return <span className={styles.quiet}>{formatCount(value)}</span>;
}
