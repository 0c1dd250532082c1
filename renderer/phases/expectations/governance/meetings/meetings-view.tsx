import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { meetingLoad } from '../../../../../shared/domain/governance/meeting-load.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainLoad } from '../explain-governance.ts';
import { RowFindings, useGovernanceFindings } from '../findings/row-findings.tsx';
import { inOrder } from '../in-order.ts';
import { hoursText } from '../words.ts';
import { meetingColumns } from './meeting-columns.ts';

interface MeetingsViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** The register of meetings: who meets when, with what on the table, and what is written down at the end. */
export function MeetingsView({ asked, path }: MeetingsViewProps) {
  const [, navigate] = useLocation();
  const meeting = useWorkbook((w) => w.meeting);
  const meetings = useMemo(() => inOrder(meeting), [meeting]);
  const findings = useGovernanceFindings();
  const columns = useMemo(() => meetingColumns(findings), [findings]);
  const load = useMemo(() => meetingLoad(meetings), [meetings]);
  const own = findings.filter(({ row }) => row?.table === 'meeting').length;
  return (
    <RegisterSplit
      table="meeting"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      extra={(id) => <RowFindings rowId={id} />}
      toolbar={
        meetings.length > 0 && (
          <Counts
            counts={[
              { figure: meetings.filter(({ active }) => active).length, words: 'take place' },
              { figure: hoursText(load.transition), words: 'a month at first' },
              { figure: hoursText(load.steady), words: 'later' },
              ...(own > 0
                ? [{ figure: own, words: own === 1 ? 'open point' : 'open points', bad: true }]
                : []),
            ]}
          >
            <ExplainButton what="Hours a month" explain={() => explainLoad(meetings)} />
          </Counts>
        )
      }
      emptyText="No meetings yet. Add the usual ones above, or type the first."
    />
  );
}
