import { Group, Text } from '@mantine/core';
import { PersonSelect } from './person-select.tsx';
import type { Answering } from './use-answering.ts';

/** "Answering as" and who that is. */
export function RespondentSelect({ answering }: { readonly answering: Answering }) {
  const { respondent, choose } = answering;
  return (
    <Group gap={8} wrap="nowrap">
      <Text size="sm" c="dimmed" aria-hidden style={{ whiteSpace: 'nowrap' }}>
        Answering as
      </Text>
      <PersonSelect
        key={respondent.id}
        label="Answering as"
        beside
        value={respondent}
        onChange={(person) => person && choose(person)}
      />
    </Group>
  );
}
