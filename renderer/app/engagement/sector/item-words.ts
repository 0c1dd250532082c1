import type { SectorItem, SectorStanding } from '../../../../shared/commands/sector/sector-item.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

/** The words and colour of how a piece of a template stands in the workbook. */
export const STANDING_LOOK: Readonly<
  Record<SectorStanding, { readonly tone: Tone; readonly label: string }>
> = {
  template: { tone: 'good', label: 'As the template' },
  usual: { tone: 'none', label: 'Not taken over' },
  own: { tone: 'attention', label: 'Set by you' },
  absent: { tone: 'none', label: 'Not taken over' },
};

/** Values of one side in short, as in "2, gate" or "4 × 5"; what is not there says so. */
export function shortValues({ group, values }: SectorItem, side: 'usual' | 'template' | 'here'): string {
  const words = values.map((value) => value[side]);
  if (words.every((word) => word === '')) return 'not there';
  if (group === 'risks') return words.map((word) => word || '–').join(' × ');
  const [first = '', gate] = words;
  if (group === 'certificates') return first === 'must' ? 'Must' : 'Wanted';
  return gate === 'Yes' ? `${first}, gate` : first;
}

const NOUN: Readonly<Record<SectorItem['group'], string>> = {
  weights: 'Weight',
  questions: 'Weight',
  extra: 'Weight',
  risks: 'Likelihood × impact',
  certificates: 'Need',
};

/** What applying would change, as in "Weight 12 → 18"; a new row says so. */
export function changeWords(item: SectorItem): string {
  const template = shortValues(item, 'template');
  if (item.standing === 'absent') return `New. ${NOUN[item.group]} ${template}`;
  return `${NOUN[item.group]} ${shortValues(item, 'here')} → ${template}`;
}

/** What taking off would change, as in "Weight 18 → 12". */
export function backWords(item: SectorItem): string {
  switch (item.back?.does) {
    case 'set':
      return `${NOUN[item.group]} ${shortValues(item, 'here')} → ${shortValues(item, 'usual')}`;
    case 'remove':
      return 'Removed';
    case 'retire':
      return 'Asked no more, answers kept';
    case 'keep':
      return 'Stays as it is';
    case undefined:
      return '';
  }
}
