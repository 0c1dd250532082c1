import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { setFields } from '../../../../shared/commands/put.ts';
import { reconcileVolumes, type VolumeLine } from '../../../../shared/domain/engagement/reconcile-volumes.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import { formatCount, formatShare } from '../format-amount.ts';
import styles from './volumes.module.css';
import { explainCoverage, isEnough, STANDING_LOOK, volumesFinding } from './volumes-finding.ts';

/** The profile's volumes beside those of the touchpoint map, channel by channel. */
export function VolumesView() {
  const channel = useWorkbook((w) => w.channel);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const compared = useMemo(() => reconcileVolumes({ channel, touchpoint }), [channel, touchpoint]);
  const { lines, profile, map, coverage01 } = compared;
  if (lines.length === 0)
    return (
      <EmptyCard
        label="No volumes yet"
        actions={
          <Button component={Link} href="/engagement/profile/channels">
            Enter contacts by channel
          </Button>
        }
      >
        As soon as channels or touchpoints have contacts a month, they are compared here.
      </EmptyCard>
    );
  return (
    <section className={styles.view} aria-labelledby="volumes-finding">
      <div className={styles.head}>
        <h2 id="volumes-finding" className={styles.finding}>
          {volumesFinding(compared)}
        </h2>
        <ExplainButton what="Contacts explained" explain={() => explainCoverage(compared)} words />
      </div>
      {coverage01 !== null && !isEnough(coverage01) && (
        <Notice tone="attention" title="Less than 90 % of contacts are explained">
          <p>
            Add the touchpoints that are missing, or enter their contacts, before decisions rest on the map.
          </p>
        </Notice>
      )}
      <ScrollRegion className={styles.frame} label="Volumes by channel">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Channel</th>
              <th scope="col">In the profile</th>
              <th scope="col">On the map</th>
              <th scope="col">Difference</th>
              <th scope="col">Touchpoints</th>
              <th scope="col">Verdict</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.channel.id}>
                <th scope="row">{line.channel.name}</th>
                <td>{formatCount(line.profile)}</td>
                <td>{formatCount(line.map)}</td>
                <td>
                  {signed(line.difference, formatCount)}
                  {line.difference01 !== null && (
                    <span className={styles.share}>{signed(line.difference01, formatShare)}</span>
                  )}
                </td>
                <td>{line.touchpoints}</td>
                <td className={styles.words}>
                  <ToneBadge tone={STANDING_LOOK[line.standing].tone}>
                    {STANDING_LOOK[line.standing].label}
                  </ToneBadge>
                </td>
                <td className={styles.words}>
                  <WhatToDo line={line} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td>{formatCount(profile)}</td>
              <td>{formatCount(map)}</td>
              <td colSpan={4} className={styles.words}>
                {coverage01 !== null && `${formatShare(coverage01)} explained`}
              </td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </section>
  );
}

function WhatToDo({ line }: { readonly line: VolumeLine }) {
  const { channel, standing, map, withoutVolume } = line;
  if (standing === 'not-in-profile' && map !== null)
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={`Take over ${formatCount(map)} into the profile for ${channel.name}`}
        onClick={() =>
          commit((workbook) =>
            setFields(
              workbook,
              'channel',
              channel.id,
              { contacts_per_month: map },
              `Take over contacts of ${channel.name}`,
            ),
          ).catch(tellRefusal)
        }
      >
        Take over {formatCount(map)}
      </Button>
    );
  if (standing === 'not-in-map')
    return line.touchpoints === 0
      ? 'Add its touchpoints to the map.'
      : `Enter contacts of ${withoutVolume === 1 ? 'its touchpoint' : `its ${withoutVolume} touchpoints`}.`;
  if (standing !== 'differs') return null;
  if ((line.difference ?? 0) > 0)
    return 'The map has more: look for contacts counted twice, or an old figure in the profile.';
  return withoutVolume > 0
    ? `The map has less, and ${withoutVolume} of its touchpoints ${withoutVolume === 1 ? 'has' : 'have'} no contacts yet.`
    : 'The map has less: a contact type is missing, or its figure is old.';
}

/** A difference with its sign. */
function signed(value: number | null, format: (value: number | null) => string): string {
  if (value === null) return '–';
  return value > 0 ? `+${format(value)}` : format(value).replace('-', '−');
}
