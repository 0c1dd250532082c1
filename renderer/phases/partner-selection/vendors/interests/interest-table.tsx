import { Button } from '@mantine/core';
import type {
  InterestCell,
  InterestStanding,
} from '../../../../../shared/domain/vendor/interest-standing.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { type Tone, ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './interests.module.css';

const LOOKS: Readonly<Record<InterestCell['state'], { readonly tone: Tone; readonly word: string }>> = {
  scores: { tone: 'good', word: 'Scores' },
  abstains: { tone: 'attention', word: 'Does not score' },
  out: { tone: 'bad', word: 'Left the team' },
  missing: { tone: 'none', word: 'Not declared' },
};

interface InterestTableProps {
  readonly interests: InterestStanding;
  /** Notes that a person has declared nothing about the vendors that are still missing. */
  readonly onNone: (person: string) => void;
}

/** Who may score whom, by what people have declared. */
export function InterestTable({ interests, onNone }: InterestTableProps) {
  const people = useWorkbook((w) => w.person);
  const { cells, missing, vendors } = interests;
  return (
    <Panel
      title={
        missing.length === 0
          ? 'Everybody who scores has declared'
          : `${missing.length} ${missing.length === 1 ? 'declaration is' : 'declarations are'} missing`
      }
      flush
    >
      <ScrollRegion className={styles.scroller} label="Who may score whom">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Scores</th>
              {vendors.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Missing</th>
            </tr>
          </thead>
          <tbody>
            {interests.people.map((person) => {
              const name = people[person]?.name ?? person;
              return (
                <tr key={person}>
                  <th scope="row">{name}</th>
                  {vendors.map(({ id }) => {
                    const cell = cells.find((one) => one.person === person && one.vendor === id);
                    const { tone, word } = LOOKS[cell?.state ?? 'missing'];
                    const tied = cell && interests.tied.includes(cell);
                    return (
                      <td key={id}>
                        <ToneBadge tone={tied ? 'attention' : tone}>
                          {tied ? 'Scores, with a tie' : word}
                        </ToneBadge>
                      </td>
                    );
                  })}
                  <td>
                    {missing.some((one) => one.person === person) && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={`${name} has declared nothing`}
                        onClick={() => onNone(person)}
                      >
                        Declared nothing
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}
