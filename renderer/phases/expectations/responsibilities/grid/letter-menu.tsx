import { Menu } from '@mantine/core';
import type { Letter } from '../../../../../shared/domain/duties/duty-letters.ts';

interface LetterMenuProps {
  readonly onPut: (letters: readonly Letter[]) => void;
  readonly onClose: () => void;
}

const CHOICES: readonly (readonly [letters: readonly Letter[], sign: string, words: string])[] = [
  [['A'], 'A', 'Accountable: answers for the result'],
  [['R'], 'R', 'Responsible: does the work'],
  [['A', 'R'], 'A/R', 'Answers for it and does it'],
  [['C'], 'C', 'Consulted: is asked before'],
  [['I'], 'I', 'Informed: is told afterwards'],
];

/** The letters of a cell to choose from, for those who do not type them. */
export function LetterMenu({ onPut, onClose }: LetterMenuProps) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md" width={270} returnFocus={false}>
      <Menu.Target>
        <span />
      </Menu.Target>
      <Menu.Dropdown aria-label="Letters">
        {CHOICES.map(([letters, sign, words]) => (
          <Menu.Item
            key={sign}
            leftSection={<b style={{ minWidth: 26 }}>{sign}</b>}
            onClick={() => onPut(letters)}
          >
            {words}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onPut([])}>Clear the cell</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
