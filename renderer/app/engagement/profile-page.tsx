import { Radio, Stack } from '@mantine/core';
import { setFields } from '../../../shared/commands/put.ts';
import { type Row, TABLES } from '../../../shared/model/tables.ts';
import { engagementOf } from '../../../shared/model/workbook.ts';
import { Guidance } from '../../ui/guidance.tsx';
import page from '../../ui/page.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SaveText } from '../../ui/save-text.tsx';
import { commit } from '../../workbook/store.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { HomeTeamPanel } from './home-team-panel.tsx';

type Engagement = Row<'engagement'>;

const { title, client, scope, score_basis } = TABLES.engagement.fields;

/** What the engagement is called, whose it is, what it covers, and how it is scored. */
export function ProfilePage() {
  const engagement = useWorkbook(engagementOf);
  const set = (fields: Partial<Engagement>, what: string) =>
    commit((workbook) => setFields(workbook, 'engagement', engagement.id, fields, `Change the ${what}`));
  return (
    <div className={page.reading}>
      <PageHeader
        title="Profile"
        crumbs={['Engagement']}
        purpose="What this engagement is called, whose it is and what it covers. It stands on every sheet that leaves the app."
      />
      <Stack gap={24} className={page.form}>
        <Panel title="The engagement">
          <Stack gap="md">
            <SaveText
              label={title.label}
              description={title.help}
              value={engagement.title}
              maxLength={title.max ?? 200}
              draftKey={`${engagement.id}/title`}
              onCommit={(text) => set({ title: text.trim() }, 'title')}
            />
            <SaveText
              label={client.label}
              description={client.help}
              value={engagement.client}
              maxLength={client.max ?? 200}
              draftKey={`${engagement.id}/client`}
              onCommit={(text) => set({ client: text.trim() }, 'client')}
            />
            <SaveText
              kind="long"
              label={scope.label}
              description={scope.help}
              value={engagement.scope}
              draftKey={`${engagement.id}/scope`}
              onCommit={(text) => set({ scope: text }, 'scope')}
            />
          </Stack>
        </Panel>
        <HomeTeamPanel engagement={engagement} onSet={set} />
        <Panel title="Scoring">
          <Radio.Group
            label={score_basis.label}
            description="Verdicts, gates and gaps follow this choice; both scores stay visible."
            value={engagement.score_basis}
            onChange={(value) =>
              set({ score_basis: value as Engagement['score_basis'] }, 'basis of the scores').catch(
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
              <Radio
                value="claimed"
                label="Claimed levels"
                description="A level counts as it was answered."
              />
            </Stack>
          </Radio.Group>
        </Panel>
      </Stack>
      <Guidance title="Why a clear scope">
        <p>
          Every later figure hangs on it: contacts, people, prices. A partner who reads the scope should know
          what would land on their desk and what would not.
        </p>
        <p>Name countries, languages, channels, hours and customer groups, and say what stays in house.</p>
      </Guidance>
      <Guidance title="Home team and money">
        <p>
          Time zone and hours say how many hours a day a partner and the home team can talk to each other. The
          currency stands behind every amount; changing it converts nothing.
        </p>
        <p>
          Whoever outsources for the first time starts small: the first wave of the process audit has a limit.
        </p>
      </Guidance>
      <Guidance title="Which basis to choose">
        <p>
          Evidenced scores are the safer ground for a decision. Claimed scores help early on, when nobody has
          collected proof yet. You can change your mind at any time.
        </p>
      </Guidance>
    </div>
  );
}
