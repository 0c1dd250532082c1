import { Radio, Stack } from '@mantine/core';
import { Link } from 'wouter';
import { type Row, TABLES } from '../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { tellRefusal } from '../../tell-refusal.ts';
import { HomeTeamPanel } from './home-team-panel.tsx';
import styles from './profile.module.css';
import { ProfileField } from './profile-field.tsx';
import { setProfile } from './set-profile.ts';
import { TeamPanel } from './team-panel.tsx';

type Engagement = Row<'engagement'>;

/** Everything that is said once about the engagement. */
export function AboutView() {
  const engagement = useWorkbook(engagementOf);
  const field = (name: keyof Engagement, what: string) => (
    <ProfileField engagement={engagement} name={name} what={what} />
  );
  return (
    <div className={styles.form}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel title="The engagement">
            <Stack gap="md">
              {field('title', 'title')}
              {field('client', 'client')}
              {field('scope', 'scope')}
            </Stack>
          </Panel>
          <Panel title="What a partner would do">
            <Stack gap="md">
              {field('partner_work', 'work of the partner')}
              {field('relationship', 'relationship sought')}
              <div className={styles.numbers}>
                {field('contract_value', 'expected contract value')}
                {field('horizon_months', 'horizon')}
              </div>
            </Stack>
          </Panel>
          <ScoringPanel engagement={engagement} />
        </div>
        <div className={styles.column}>
          <Panel title="The organisation and its customers">
            <Stack gap="md">
              <div className={styles.pair}>
                {field('sector', 'sector')}
                {field('employees', 'number of employees')}
              </div>
              <p className={styles.note}>
                A sector template brings weights, questions, risks and certificates that are usual there.{' '}
                <Link href="/engagement/sector">See the sector templates</Link>
              </p>
              {field('countries', 'countries')}
              {field('languages', 'languages')}
              <div className={styles.pair}>
                {field('hours_today', 'hours of today')}
                {field('hours_wanted', 'hours that are wanted')}
              </div>
            </Stack>
          </Panel>
          <TeamPanel engagement={engagement} />
          <HomeTeamPanel engagement={engagement} onSet={setProfile} />
        </div>
      </div>
    </div>
  );
}

function ScoringPanel({ engagement }: { readonly engagement: Engagement }) {
  const { label } = TABLES.engagement.fields.score_basis;
  return (
    <Panel title="Scoring">
      <Radio.Group
        label={label}
        description="Verdicts, gates and gaps follow this choice; both scores stay visible."
        value={engagement.score_basis}
        onChange={(value) =>
          setProfile({ score_basis: value as Engagement['score_basis'] }, 'basis of the scores').catch(
            tellRefusal,
          )
        }
      >
        <Stack gap="sm" mt="sm">
          <Radio
            value="evidenced"
            label="Evidenced levels"
            description="A level counts only as far as its evidence supports it."
          />
          <Radio value="claimed" label="Claimed levels" description="A level counts as it was answered." />
        </Stack>
      </Radio.Group>
    </Panel>
  );
}
