import {
  COVERAGE_WANTED_01,
  type Reconciliation,
  type VolumeStanding,
} from '../../../../shared/domain/engagement/reconcile-volumes.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';
import { formatCount, formatShare } from '../format-amount.ts';

/** The words and colour of a standing. */
export const STANDING_LOOK: Readonly<
  Record<VolumeStanding, { readonly tone: Tone; readonly label: string }>
> = {
  agrees: { tone: 'good', label: 'Agrees' },
  differs: { tone: 'attention', label: 'Differs' },
  'not-in-map': { tone: 'attention', label: 'Not on the map' },
  'not-in-profile': { tone: 'none', label: 'Not in the profile' },
  unknown: { tone: 'none', label: 'Unknown' },
};

/** What the comparison says, in one sentence. */
export function volumesFinding({ coverage01, lines }: Reconciliation): string {
  if (coverage01 === null) return 'No channel has a volume in the profile yet';
  const differing = lines.filter(
    ({ standing }) => standing === 'differs' || standing === 'not-in-map',
  ).length;
  const rest =
    differing === 0
      ? 'and no channel is off by more than 10 %'
      : `and ${differing} ${differing === 1 ? 'channel is' : 'channels are'} off by more than 10 %`;
  return `Touchpoints explain ${formatShare(coverage01)} of the contacts in the profile, ${rest}`;
}

/** Whether the touchpoints explain as much as the checklist asks for. */
export function isEnough(coverage01: number): boolean {
  return steady(coverage01) >= COVERAGE_WANTED_01;
}

export function explainCoverage({ coverage01, lines, profile }: Reconciliation): Explanation {
  const explained = (line: Reconciliation['lines'][number]) => Math.min(line.profile ?? 0, line.map ?? 0);
  const counted = lines.filter((line) => line.profile !== null);
  return {
    title: 'Contacts explained by touchpoints',
    formula:
      'For each channel the smaller of the two volumes counts as explained. Their sum is divided by the volume of the profile. What the map has too much in one channel does not make up for what it lacks in another.',
    columns: ['Channel', 'Profile', 'Map', 'Explained'],
    terms: counted.map((line) => [line.channel.name, line.profile, line.map, explained(line)]),
    total: ['Together', profile, null, counted.reduce((sum, line) => sum + explained(line), 0)],
    result:
      coverage01 === null
        ? 'Not known yet: no channel has a volume in the profile.'
        : `${formatCount(counted.reduce((sum, line) => sum + explained(line), 0))} ÷ ${formatCount(profile)} = ${formatShare(coverage01)}`,
    notes: [
      'Question R3.1 of the checklist asks for at least 90 %.',
      'A channel differs when the two volumes are more than 10 % of the profile apart.',
    ],
    source: 'Readiness Workbook method, volumes and season. Our own convention.',
  };
}
