import type { TransitionFinding } from '../../../../../shared/domain/transition/transition-findings.ts';
import { TRANSITION_KINDS } from '../../../../../shared/model/expectation-lists.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { formatDay } from '../../../../ui/format-day.ts';

interface FindingWords {
  readonly tone: 'attention' | 'bad';
  /** What is the matter. */
  readonly title: string;
  /** Why it matters and what to do. */
  readonly advice: string;
  /** Where to mend it. */
  readonly places: readonly { readonly label: string; readonly path: string }[];
}

/** What a finding of the plan means, and where to go. */
export function findingWords(finding: TransitionFinding): FindingWords {
  switch (finding.kind) {
    case 'circle': {
      const names = finding.stages.map(({ name }) => `“${name}”`).join(', ');
      return {
        tone: 'bad',
        title: `These stages wait for each other: ${names}`,
        advice:
          'None of them can ever begin, so they and all that follows have no days. Take one of them out of “After” at another.',
        places: placesOf(finding.stages),
      };
    }
    case 'no-start':
      return {
        tone: 'attention',
        title: 'Nobody has said when the hand-over starts',
        advice: 'Stages without a day of their own cannot be placed. Set “Transition starts” in the profile.',
        places: [{ label: 'Go to the profile', path: '/engagement/profile' }],
      };
    case 'late':
      return {
        tone: 'bad',
        title: `The plan goes live ${finding.days === 1 ? '1 day' : `${finding.days} days`} after the wanted ${formatDay(finding.wanted)}`,
        advice:
          'Shorten a hatched stage, let two of them overlap, or move the wanted day. Shortening any other stage gains nothing.',
        places: [{ label: 'Change the wanted day', path: '/engagement/profile' }],
      };
    case 'no-way-back':
      return {
        tone: 'bad',
        title: 'There is no way back',
        advice:
          'Work is handed over, and nobody has said what takes it back, who decides and how long it takes. Most hand-overs that fail go live before they are ready.',
        places: [{ label: 'Add a rollback plan', path: '/expectations/transition/rollback' }],
      };
    case 'skipped': {
      const label = TRANSITION_KINDS.find(({ value }) => value === finding.what)?.label.toLowerCase();
      return {
        tone: 'attention',
        title: `The plan has no stage of the kind ${label}`,
        advice:
          finding.what === 'pilot'
            ? 'Without a pilot the first real test is the whole volume. Usual are 2 to 8 weeks with 5 to 25 %.'
            : 'Without it nobody has seen the partner answer before customers do. Usual are 2 to 4 weeks.',
        places: [],
      };
    }
    case 'overdue':
      return {
        tone: 'bad',
        title: `${stagesAre(finding.stages.length)} over by the plan and not ended`,
        advice: 'Say when it ended, or give it the length that it needs: all that follows moves with it.',
        places: placesOf(finding.stages),
      };
    case 'ahead':
      return {
        tone: 'attention',
        title: `${finding.stages.length === 1 ? '1 stage' : `${finding.stages.length} stages`} began before the stage before was over`,
        advice: 'That may be right. Check that the conditions to begin were met all the same.',
        places: placesOf(finding.stages),
      };
    case 'no-exit':
      return {
        tone: 'attention',
        title: `${finding.stages.length === 1 ? '1 stage has' : `${finding.stages.length} stages have`} no condition to end`,
        advice: 'Nobody can say when it is over, so it ends when its time is up. Say what has to be true.',
        places: placesOf(finding.stages),
      };
    case 'no-owner':
      return {
        tone: 'attention',
        title: `${finding.stages.length === 1 ? '1 stage has' : `${finding.stages.length} stages have`} no owner at the client`,
        advice: 'The partner runs the stage, but somebody at home has to say that it went well.',
        places: placesOf(finding.stages),
      };
  }
}

function placesOf(stages: readonly { readonly id: string; readonly name: string }[]) {
  return stages.map(({ id, name }) => ({ label: name, path: rowPath('transition_stage', id) ?? '' }));
}

function stagesAre(count: number): string {
  return count === 1 ? '1 stage is' : `${count} stages are`;
}
