import { Button, Group, Text } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useConsensus } from '../../workbook/use-consensus.ts';
import { RespondentSelect } from './answering/respondent-select.tsx';
import { useAnswering } from './answering/use-answering.ts';
import { ConsensusGuidance } from './consensus/consensus-guidance.tsx';
import { DisagreementsView } from './consensus/disagreements-view.tsx';
import { ParkedView } from './consensus/parked-view.tsx';
import { RollUpSelect } from './consensus/roll-up-select.tsx';

/** Where respondents disagree, what counts in the end, and what was put aside. */
export function ConsensusPage() {
  const consensus = useConsensus();
  const answering = useAnswering();
  const views = useMemo(
    (): readonly PageView[] => [
      {
        id: 'disagreements',
        name: 'Disagreements',
        fills: true,
        show: (asked) => <DisagreementsView {...{ consensus, answering, asked }} />,
      },
      {
        id: 'parked',
        name: 'Parked points',
        fills: true,
        show: (asked, path) => <ParkedView asked={asked} path={path} />,
      },
    ],
    [consensus, answering],
  );
  return (
    <TabbedPage
      title="Consensus"
      purpose="Where answers differ, the widest first: talk about those, and say what counts."
      crumbs={['Readiness']}
      path="/readiness/consensus"
      views={views}
      action={(view) =>
        view === 'disagreements' && (
          <Group gap={12}>
            <Group gap={8} wrap="nowrap">
              <Text size="sm" c="dimmed" aria-hidden style={{ whiteSpace: 'nowrap' }}>
                Several answers count as
              </Text>
              <RollUpSelect />
            </Group>
            <RespondentSelect answering={answering} />
            <Button
              component={Link}
              href="/readiness/checklist/facilitate"
              variant="default"
              size="xs"
              leftSection={<IconPresentation size={16} aria-hidden />}
            >
              Facilitate
            </Button>
          </Group>
        )
      }
      guidance={(view) => <ConsensusGuidance view={view} />}
    />
  );
}
