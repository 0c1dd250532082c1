import { Button } from '@mantine/core';
import { IconFileImport, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { AnswersView } from './rfp/answers/answers-view.tsx';
import { ReadDialog } from './rfp/answers/read-dialog.tsx';
import { useVendorFiles } from './rfp/answers/use-vendor-files.ts';
import { ClarificationsView } from './rfp/clarifications-view.tsx';
import { CoverageView } from './rfp/coverage-view.tsx';
import { EmptyRequest } from './rfp/empty-request.tsx';
import { BankDialog } from './rfp/questions/bank-dialog.tsx';
import { ProposedView } from './rfp/questions/proposed-view.tsx';
import { QuestionsView } from './rfp/questions/questions-view.tsx';
import { SectionsView } from './rfp/questions/sections-view.tsx';
import { RfpGuidance } from './rfp/rfp-guidance.tsx';
import { SendView } from './rfp/send/send-view.tsx';

const PATH = '/partner-selection/rfp';

/** What vendors are asked, sent out as files and read back answer by answer. */
export function RfpPage() {
  const none = useWorkbook((w) => Object.keys(w.rfp_question).length === 0);
  const [picking, setPicking] = useState(false);
  const { files, choose, close } = useVendorFiles();
  const empty = <EmptyRequest onPick={() => setPicking(true)} />;
  const views: readonly PageView[] = [
    {
      id: 'questions',
      name: 'Questions',
      fills: !none,
      show: (asked) => (none ? empty : <QuestionsView asked={asked} path={`${PATH}/questions`} />),
    },
    { id: 'proposed', name: 'Proposed', show: () => <ProposedView /> },
    {
      id: 'sections',
      name: 'Sections',
      fills: true,
      show: (asked) => <SectionsView asked={asked} path={`${PATH}/sections`} />,
    },
    { id: 'send', name: 'Send', show: () => <SendView /> },
    {
      id: 'answers',
      name: 'Answers',
      fills: true,
      show: (asked) => <AnswersView asked={asked} path={`${PATH}/answers`} onRead={choose} />,
    },
    {
      id: 'clarifications',
      name: 'Clarifications',
      fills: true,
      show: (asked) => <ClarificationsView asked={asked} path={`${PATH}/clarifications`} />,
    },
    { id: 'coverage', name: 'Coverage', show: () => <CoverageView /> },
  ];
  return (
    <>
      <TabbedPage
        title="Request for proposal"
        purpose="Ask every vendor the same, and read what comes back side by side."
        crumbs={['Partner selection']}
        path={PATH}
        views={views}
        action={(view) =>
          view === 'send' || view === 'answers' ? (
            <Button size="xs" leftSection={<IconFileImport size={16} aria-hidden />} onClick={choose}>
              Read answers
            </Button>
          ) : (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconListSearch size={16} aria-hidden />}
              onClick={() => setPicking(true)}
            >
              Add from the bank
            </Button>
          )
        }
        guidance={(view) => <RfpGuidance view={view} />}
      />
      {picking && <BankDialog onClose={() => setPicking(false)} />}
      {files && <ReadDialog files={files} onClose={close} />}
    </>
  );
}
