import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { profileFigures } from '../../../../shared/domain/engagement/profile-figures.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { formatCount } from '../format-amount.ts';
import { DerivedFigures } from './derived-figures.tsx';
import styles from './profile.module.css';
import { ProfileField } from './profile-field.tsx';

/** The team of today in people and money, and what a contact costs. */
export function TeamPanel({ engagement }: { readonly engagement: Row<'engagement'> }) {
  const all = useWorkbook((w) => w.engagement);
  const channel = useWorkbook((w) => w.channel);
  const parameter = useWorkbook((w) => w.parameter);
  const figures = useMemo(
    () => profileFigures({ engagement: all, channel, parameter }),
    [all, channel, parameter],
  );
  return (
    <Panel title="The team today">
      <Stack gap="md">
        <div className={styles.numbers}>
          <ProfileField engagement={engagement} name="team_fte" what="team of today" />
          <ProfileField engagement={engagement} name="team_attrition_percent" what="attrition" />
        </div>
        <ProfileField engagement={engagement} name="team_cost" what="cost of the team" />
        <DerivedFigures engagement={engagement} figures={figures} />
        <p className={styles.note}>
          {figures.contactsPerMonth === null
            ? 'No channel has a volume yet. '
            : `Counted with ${formatCount(figures.contactsPerMonth)} contacts a month. `}
          <Link href="/engagement/profile/channels">
            {figures.contactsPerMonth === null ? 'Enter contacts by channel' : 'See channels and season'}
          </Link>
        </p>
      </Stack>
    </Panel>
  );
}
