import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { moveVendor, nextStage } from '../../../../shared/commands/vendor/move-vendor.ts';
import { bringBackVendor, takeOutVendor } from '../../../../shared/commands/vendor/take-out-vendor.ts';
import type { Vendor } from '../../../../shared/model/tables/vendor.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { today } from '../../../ui/today.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { LackingList } from './certificates/lacking-list.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import type { StandingVendors } from './use-vendors.ts';
import { knockOutTone, knockOutWords, STATE_TONES, stageLabel, stateLabel } from './vendor-words.ts';
import styles from './vendors.module.css';

const WAYS = [
  { value: 'out', label: 'We take it out' },
  { value: 'declined', label: 'It declined to bid' },
] as const;

interface VendorResultProps {
  readonly vendor: Vendor;
  readonly vendors: StandingVendors;
}

/** How a vendor stands, what speaks against going on with it, and the ways to move it. */
export function VendorResult({ vendor, vendors }: VendorResultProps) {
  const { id, name, state, stage, stage_since: since } = vendor;
  const people = useWorkbook((w) => w.person);
  const [leaving, setLeaving] = useState(false);
  const standing = vendors.knockOuts.get(id);
  const racing = state === 'active' || state === 'chosen';
  const back = nextStage(stage, -1);
  const on = nextStage(stage, 1);
  const move = (to: Vendor['stage']) =>
    commit((workbook) => moveVendor(workbook, id, { stage: to, on: today() })).catch(showRefusal);
  const silent = vendors.interests.abstaining.filter((cell) => cell.vendor === id);
  return (
    <section aria-label="Standing" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={STATE_TONES[state]}>{stateLabel(state)}</ToneBadge>
        <span>
          {stageLabel(stage)}
          {since !== null && <span className={styles.quiet}> since {formatDay(since)}</span>}
        </span>
      </div>
      <Group gap={8}>
        {racing && back !== null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowLeft size={14} aria-hidden />}
            onClick={() => move(back)}
          >
            Back to {stageLabel(back)}
          </Button>
        )}
        {racing && on !== null && (
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconArrowRight size={14} aria-hidden />}
            onClick={() => move(on)}
          >
            On to {stageLabel(on)}
          </Button>
        )}
        {racing && (
          <Button size="compact-sm" variant="default" onClick={() => setLeaving(true)}>
            Take out
          </Button>
        )}
        {(state === 'out' || state === 'declined') && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => commit((workbook) => bringBackVendor(workbook, id)).catch(showRefusal)}
          >
            Bring back
          </Button>
        )}
      </Group>
      {state !== 'incumbent' && (
        <p className={styles.line}>
          <Link href="/partner-selection/vendors/knock-outs">Knock-outs</Link>:{' '}
          <span data-tone={knockOutTone(standing) ?? undefined}>{knockOutWords(standing)}</span>
        </p>
      )}
      {vendors.warnings
        .filter((warning) => warning.vendor === id)
        .map(({ kind, text, grave }) => (
          <p key={kind} className={styles.flag} data-grave={grave || undefined}>
            {text}
          </p>
        ))}
      {silent.map(({ person, declaration }) => (
        <p key={person} className={styles.line}>
          {people[person]?.name ?? person} does not score it
          {declaration && (
            <>
              {': '}
              <Link href={rowPath('conflict', declaration.id) ?? ''}>
                {declaration.description.trim() || 'declared interest'}
              </Link>
            </>
          )}
        </p>
      ))}
      {racing && <LackingList own={vendors.certificates.get(id)} />}
      {leaving && (
        <ReasonDialog
          title={`Take ${name} out of the race`}
          label="Why it is out"
          help="As it would be told to the vendor. It stays in the register with everything known about it."
          action="Take out"
          ways={WAYS}
          onGive={(reason, way) =>
            commit((workbook) =>
              takeOutVendor(workbook, id, { state: way === 'declined' ? 'declined' : 'out', reason }),
            )
          }
          onClose={() => setLeaving(false)}
        />
      )}
    </section>
  );
}
