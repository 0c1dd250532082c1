import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { addProposals } from '../../../../../shared/commands/rfp/add-questions.ts';
import {
  PROPOSAL_SOURCES,
  proposeQuestions,
  type QuestionProposal,
} from '../../../../../shared/domain/rfp/propose-questions.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { focusBeside } from '../../../../ui/focus-beside.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../rfp.module.css';

/** So many of a source are shown until the others are asked for. */
const FIRST = 5;

/** Drafts for what the workbook holds and nobody has asked, by where they come from. */
export function ProposedView() {
  const workbook = useWorkbook((w) => w);
  const proposed = useMemo(() => proposeQuestions(workbook), [workbook]);
  return (
    <div className={styles.view}>
      <p className={styles.lead}>
        {proposed.length === 0
          ? Object.keys(workbook.rfp_question).length === 0
            ? 'Nothing to propose yet. Drafts come from gaps of the checklist, critical KPIs, touchpoints that leave the house, security requirements and machines that a partner would run.'
            : 'Every gap, measure, touchpoint, requirement and machine that a partner decides on is asked about.'
          : `${proposed.length} ${proposed.length === 1 ? 'thing' : 'things'} in this workbook that no question asks about. Each draft says where it comes from; what you take over waits as a draft for your own words.`}
      </p>
      {PROPOSAL_SOURCES.map(({ value, label }) => (
        <SourcePanel key={value} label={label} list={proposed.filter(({ source }) => source === value)} />
      ))}
    </div>
  );
}

function SourcePanel({
  label,
  list,
}: {
  readonly label: string;
  readonly list: readonly QuestionProposal[];
}) {
  const { shown, toggle } = useFirst(list, FIRST);
  const take = (some: readonly QuestionProposal[], button: Element) => {
    const focusNext = focusBeside(button);
    commit((now) => addProposals(now, some, uuid)).then(focusNext, showRefusal);
  };
  if (list.length === 0) return null;
  return (
    <Panel
      title={`${label} (${list.length})`}
      aside={
        list.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Take over all ${list.length} of ${label}`}
            onClick={(event) => take(list, event.currentTarget)}
          >
            Take over all {list.length}
          </Button>
        )
      }
    >
      <ul className={styles.proposals} aria-label={label}>
        {shown.map((one) => (
          <li key={one.key} className={styles.proposal}>
            <div>
              <p className={styles.detail}>
                {/[.?]$/.test(one.from) ? one.from : `${one.from}.`} {one.because}
              </p>
              <p>{one.fields.text}</p>
            </div>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={`Take over ${one.from}`}
              onClick={(event) => take([one], event.currentTarget)}
            >
              Take over
            </Button>
          </li>
        ))}
      </ul>
      <ShowAll toggle={toggle} />
    </Panel>
  );
}
